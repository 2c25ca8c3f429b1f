package cn.gouji.parse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;

import static org.assertj.core.api.Assertions.assertThat;

/** A document that holds another report behind its own. */
class FurtherReportTest {

    private static final String LAST = "六、其他需要报告的事项";

    /** 六、其他工作 is known for a heading by its numeral and its subject only, if a report has no better one. */
    @Test
    void takesNoHeadingFromTheReportBehind() {
        // Given
        String report = Scenario.read(Path.of("src/test/resources/scenarios/blank-cells.yaml")).text();
        String own = report.substring(0, report.indexOf(LAST));
        String behind = report.replace(LAST, "六、其他工作");

        // When
        ParsedReport read = new ReportReader().read("r", (own + behind).getBytes(StandardCharsets.UTF_8), "report.txt",
                Hints.NONE);

        // Then
        assertThat(read.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(read.notes()).extracting(Note::code).contains("document.furtherReport");
    }
}
