package cn.gouji.contracts;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.form.CellKind;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContractJsonTest {

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of(Form.class, "2019 2021"),
                Arguments.of(CellKind.class, "count amount change"),
                Arguments.of(Outcome.class, "read partly unreadable"),
                Arguments.of(UnreadableReason.class,
                        "encrypted damaged notAReport noText tooLarge timeout unsupportedFormat"),
                Arguments.of(Origin.class, "stated realigned blank absent"),
                Arguments.of(Bound.class, "exact atLeast about"),
                Arguments.of(Certainty.class, "certain likely ambiguous unknown"),
                Arguments.of(OrganKind.class,
                        """
                                national provincialGovernment cityGovernment countyGovernment provincialOffice cityOffice countyOffice \
                                provincialDepartment cityDepartment countyDepartment township street developmentZone vertical \
                                institution unknown"""),
                Arguments.of(Severity.class, "error warning info"),
                Arguments.of(FindingState.class, "open confirmed dismissed"),
                Arguments.of(Verdict.class, "passed passedWithWarnings failed unreadable"));
    }

    @ParameterizedTest
    @MethodSource("enums")
    <E extends Enum<E>> void codesGoThereAndBack(Class<E> type, String codes) {
        assertThat(Arrays.stream(type.getEnumConstants()).map(ContractJson::code)).containsExactly(codes.split(" "));
        assertThat(Arrays.stream(codes.split(" ")).map(code -> ContractJson.ofCode(type, code)))
                .containsExactly(type.getEnumConstants());
        assertThatIllegalArgumentException().isThrownBy(() -> ContractJson.ofCode(type, "none"));
        assertThatIllegalArgumentException().isThrownBy(() -> ContractJson.ofCode(type, "1"));
    }
}
