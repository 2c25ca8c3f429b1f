package cn.gouji.local.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.local.client.Statistics;
import cn.gouji.local.client.Statistics.CellSum;

import static org.assertj.core.api.Assertions.assertThat;

class ResultTextTest {

    @Test
    void eachReportHasOrganYearVerdictAndFindings() {
        // Given
        Finding finding = new Finding("requests.balance", Severity.ERROR, null, "不平", null, null, null, null, null,
                null);
        Validation validation = new Validation("1", new Organ("411522/云渡镇人民政府", "云渡镇人民政府", OrganKind.TOWNSHIP,
                null, Certainty.LIKELY, null), 2023, Verdict.FAILED, List.of(finding, finding), null, "1");

        // When
        List<String> lines = ResultText.reports(List.of(validation));

        // Then
        assertThat(lines.getLast()).isEqualTo("云渡镇人民政府  2023  有错误  requests.balance ×2");
    }

    @Test
    void rowsOfAGroupAreAddedUp() {
        // Given
        Map<String, CellSum> cells = Map.of(
                "requests.refused.stateSecret.total", sum(1),
                "requests.refused.internalAffairs.total", sum(2),
                "requests.refused.internalAffairs.business", sum(2));

        // When
        List<String> lines = ResultText.totals(new TreeMap<>(Map.of(2023, new Statistics(2023, 5, cells))));

        // Then
        assertThat(lines).contains("报告数         5", "不予公开       3");
    }

    private static CellSum sum(int value) {
        return new CellSum(BigDecimal.valueOf(value), 5, 0);
    }
}
