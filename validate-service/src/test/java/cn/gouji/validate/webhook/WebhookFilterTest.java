package cn.gouji.validate.webhook;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;

import static org.assertj.core.api.Assertions.assertThat;

/** A district's department (410105 金水区, 郑州市, 河南省) failed by one rule. */
class WebhookFilterTest {

    private static final String RULE = "requests.balance";

    private final ReportParsed parsed = Pipeline.parsed(Reports.oneWrongCell());
    private final ReportValidated failed = result(Reports.ORGAN);

    @ParameterizedTest
    @ValueSource(strings = {"41", "4101", "410105", "410000", "410100", "河南省", "河南", "金水区", " 41 "})
    void everyRegionAboveIsMeant(String region) {
        assertThat(new WebhookFilter(region, null, null, null).wants(failed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "411", "42", "4102", "410105001", "湖南省", "州市"})
    void othersAreNot(String region) {
        assertThat(new WebhookFilter(region, null, null, null).wants(failed)).isFalse();
    }

    @Test
    void everyConditionHasToHold() {
        assertThat(new WebhookFilter(null, null, null, null).wants(failed)).isTrue();
        assertThat(new WebhookFilter("41", OrganKind.COUNTY_DEPARTMENT, Verdict.FAILED, RULE).wants(failed)).isTrue();
        assertThat(new WebhookFilter("41", OrganKind.TOWNSHIP, Verdict.FAILED, RULE).wants(failed)).isFalse();
        assertThat(new WebhookFilter("41", null, Verdict.PASSED, RULE).wants(failed)).isFalse();
        assertThat(new WebhookFilter("41", null, Verdict.FAILED, "requests.concludedSum").wants(failed)).isFalse();
    }

    @Test
    void anUnknownOrganIsInNoRegionAndOfNoKind() {
        ReportValidated unknown = result(Organ.unknown());

        assertThat(new WebhookFilter("41", null, null, null).wants(unknown)).isFalse();
        assertThat(new WebhookFilter(null, OrganKind.TOWNSHIP, null, null).wants(unknown)).isFalse();
        assertThat(new WebhookFilter(null, null, Verdict.FAILED, null).wants(unknown)).isTrue();
    }

    private ReportValidated result(Organ organ) {
        Finding finding = new Finding(RULE, Severity.ERROR, List.of(), "…", null, null, null, null, null, null);
        return new ReportValidated(parsed.submission(), 1, parsed.report().form(), parsed.report().outcome(), null,
                parsed.report().title(), organ, 2023, Verdict.FAILED, List.of(finding), List.of(), "1",
                parsed.report().cells(), List.of());
    }
}
