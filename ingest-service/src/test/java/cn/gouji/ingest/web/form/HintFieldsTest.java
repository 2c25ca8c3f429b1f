package cn.gouji.ingest.web.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HintFieldsTest {

    private final HintFields fields = new HintFields();

    @Test
    void emptyFieldsAreNoHints() {
        fields.put("organ", "  ");
        fields.put("year", "");
        fields.put("csrf", "x");

        assertThat(fields.hints()).isEqualTo(Hints.NONE);
    }

    @Test
    void takesWhatIsSaid() {
        fields.put("organ", " 柳溪镇人民政府 ");
        fields.put("region", "410725999");
        fields.put("year", "2023");

        assertThat(fields.hints()).isEqualTo(new Hints("柳溪镇人民政府", "410725999", 2023));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "二〇二三", "2007", "2100", "2023年", "-2023", "20230", "9999999999"})
    void refusesAYearThatIsNone(String year) {
        fields.put("year", year);

        assertThatThrownBy(fields::hints).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.kind()).isEqualTo(CommonProblem.BAD_PARAMETER));
    }

    @Test
    void refusesALongValue() {
        assertThatThrownBy(() -> fields.put("organ", "局".repeat(HintFields.MAX_LENGTH + 1)))
                .isInstanceOf(ProblemException.class);
    }
}
