package cn.gouji.validate.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.scenario.ConsistentReports;

import static org.assertj.core.api.Assertions.assertThat;

/** No false alarm: a report that satisfies every equation passes. */
class ConsistentReportTest {

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());

    @ParameterizedTest
    @EnumSource(Form.class)
    void aThousandConsistentReportsPass(Form form) {
        ConsistentReports reports = new ConsistentReports(form, 20_260_101);
        for (int count = 0; count < 1_000; count++) {
            Validation validation = rules.validate(reports.next(0, count % 10 == 0 ? 30_000 : count % 7));

            assertThat(validation.findings()).isEmpty();
            assertThat(validation.undecided()).isEmpty();
            assertThat(validation.verdict()).isEqualTo(Verdict.PASSED);
        }
    }
}
