package cn.gouji.parse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;

import static org.assertj.core.api.Assertions.assertThat;

/** A section whose heading stands in the document more than once. */
class RepeatedSectionTest {

    private static final String REPEATED = "section.repeated";

    @Test
    void tellsOfTablesThatContradictEachOther() {
        ParsedReport report = read(document());

        assertThat(report.notes()).filteredOn(note -> note.code().equals(REPEATED)).singleElement()
                .satisfies(note -> assertThat(note.cells()).isNotEmpty()
                        .allSatisfy(id -> assertThat(report.cells().get(id).value()).isNull()));
    }

    @Test
    void keepsWhatCopiesHaveInCommonAsItIs() {
        String document = document();
        String own = document.substring(document.lastIndexOf("三、收到"), document.indexOf("四、政府信息公开行政复议"));

        ParsedReport report = read(document.replace(document.substring(document.indexOf("三、收到"),
                document.lastIndexOf("三、收到")), own));

        assertThat(codes(report)).doesNotContain(REPEATED);
        assertThat(report.cells().get("requests.received.total").origin()).isEqualTo(Origin.STATED);
    }

    private static String document() {
        return new String(Scenario.read(
                Path.of("src/test/resources/scenarios/section-printed-twice-with-other-numbers.yaml")).document(),
                StandardCharsets.UTF_8);
    }

    private static ParsedReport read(String document) {
        return new ReportReader().read("r", document.getBytes(StandardCharsets.UTF_8), "report.txt",
                new Hints(null, null, null));
    }

    private static List<String> codes(ParsedReport report) {
        return report.notes().stream().map(Note::code).toList();
    }
}
