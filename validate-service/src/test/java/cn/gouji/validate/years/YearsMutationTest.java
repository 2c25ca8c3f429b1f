package cn.gouji.validate.years;

import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.Circumstances;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.rule.RuleBook;
import cn.gouji.validate.scenario.ConsistentReports;
import cn.gouji.validate.scenario.Reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What no equation of one report sees, the report on the year before does: the stock of documents, what was carried in. */
class YearsMutationTest {

    private static final FormCells CELLS = FormCells.of(Form.FORM_2021);
    private static final String DOCUMENTS = "disclosure.normativeDocuments.";
    private static final List<String> STOCK = List.of(DOCUMENTS + "issued", DOCUMENTS + "repealed",
            DOCUMENTS + "inForce");

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());
    private final long[] before = new ConsistentReports(Form.FORM_2021, 5).values(1, 400);
    private final long[] right = following(before);

    static Stream<Arguments> alterations() {
        Map<String, LongUnaryOperator> alterations = Map.of("+1", value -> value + 1, "-1", value -> value - 1, "x10",
                value -> value * 10);
        return alterations.entrySet().stream().map(one -> arguments(one.getKey(), one.getValue()));
    }

    @Test
    void twoConsistentYearsAgree() {
        assertThat(findings(right)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alterations")
    void everyCellOfTheStockIsSeen(String name, LongUnaryOperator alteration) {
        assertThat(STOCK).allSatisfy(id -> {
            long[] wrong = right.clone();
            wrong[CELLS.number(id)] = alteration.applyAsLong(right[CELLS.number(id)]);
            assertThat(findings(wrong)).singleElement()
                    .satisfies(finding -> assertThat(finding.cells()).contains(id));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("alterations")
    void everyCellCarriedInIsSeen(String name, LongUnaryOperator alteration) {
        int first = CELLS.number("requests.carriedIn.naturalPerson");
        for (int cell = first; cell < first + 7; cell++) {
            long[] wrong = right.clone();
            wrong[cell] = alteration.applyAsLong(right[cell]);
            assertThat(findings(wrong)).as(CELLS.id(cell)).extracting(Finding::rule).containsOnly("years.carriedIn");
        }
    }

    private List<Finding> findings(long[] values) {
        ParsedReport previous = Reports.withValues(Form.FORM_2021, before);
        return rules
                .validate(Reports.withValues(Form.FORM_2021, values),
                        new Circumstances(null, true, previous, List.of()))
                .findings().stream()
                .filter(finding -> List.of("years.carriedIn", "years.inForce", "years.repealed")
                        .contains(finding.rule()))
                .toList();
    }

    /** A consistent report that goes on from where the other ended. */
    private static long[] following(long[] before) {
        long[] values = new ConsistentReports(Form.FORM_2021, 6).values(1, 400);
        int in = CELLS.number("requests.carriedIn.naturalPerson");
        int received = CELLS.number("requests.received.naturalPerson");
        int over = CELLS.number("requests.carriedOver.naturalPerson");
        for (int column = 0; column < 7; column++) {
            values[received + column] += values[in + column] - before[over + column];
            values[in + column] = before[over + column];
        }
        values[CELLS.number(DOCUMENTS + "repealed")] = 3;
        values[CELLS.number(DOCUMENTS + "inForce")] = before[CELLS.number(DOCUMENTS + "inForce")]
                + values[CELLS.number(DOCUMENTS + "issued")] - 3;
        return values;
    }
}
