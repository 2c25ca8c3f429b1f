package cn.gouji.parse.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.UnreadableReason;

import static org.assertj.core.api.Assertions.assertThat;

class ReportWriterTest {

    private final ReportWriter writer = new ReportWriter(ContractJson.mapper());

    @Test
    void writesNumbersAsTheyAreStated() throws IOException {
        // Given
        ParsedReport report = report("本年度未收取信息处理费。");

        // When
        WrittenReport written = writer.write(report);

        // Then
        assertThat(written.report()).isSameAs(report);
        assertThat(new String(written.json(), StandardCharsets.UTF_8)).contains("\"value\":12.50,");
        assertThat(ContractJson.mapper().readValue(written.json(), ParsedReport.class)).isEqualTo(report);
    }

    @Test
    void answersForAReportThatNoEventCouldCarry() {
        WrittenReport written = writer.write(report("字".repeat(ReportWriter.MAXIMUM_BYTES / 3 + 1)));

        assertThat(written.report().reason()).isEqualTo(UnreadableReason.TOO_LARGE);
        assertThat(written.report().submissionId()).isEqualTo("1");
        assertThat(new String(written.json(), StandardCharsets.UTF_8)).hasSizeLessThan(1000)
                .contains("report.tooLarge");
    }

    private static ParsedReport report(String text) {
        return new ParsedReport("1", Form.FORM_2021, Outcome.PARTLY, null, null, 2023, null, null, null,
                List.of(new Section(6, "六、其他需要报告的事项", text, List.of(), null)),
                Map.of("disclosure.fees.amount",
                        new CellReading(new BigDecimal("12.50"), Origin.STATED, "12.50", null)),
                List.of(), List.of());
    }
}
