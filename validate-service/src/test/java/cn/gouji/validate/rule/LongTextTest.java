package cn.gouji.validate.rule;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.scenario.Reports;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts of a hundred thousand characters, made so that a rule that looks at each pair of amounts would take minutes. */
class LongTextTest {

    private static final int LENGTH = 100_000;

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());

    @ParameterizedTest
    @ValueSource(strings = {"复议1件：维持1件；", "复议1件：维持1件，", "复议1件，其中维持1件；", "复议1件，其中：维持1件，", "1件）", "（1件", "同比增长1%，",
            "公开1件，同比增长1%，", "逾期未补正1件，"})
    void areJudgedInOnePass(String words) {
        ParsedReport report = Reports.withTexts(Reports.allZero(Form.FORM_2021),
                Map.of(6, words.repeat(LENGTH / words.length())));

        assertThat(rules.validate(report).verdict()).isNotNull();
    }
}
