package cn.gouji.parse.organ;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.head.HeadReader;
import cn.gouji.parse.head.ReportHead;
import cn.gouji.parse.organ.region.RegionDirectory;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Head and organ of published reports, where a folder shared/reports lies beside the repository. */
class RealReportsTest {

    /** One organ, one key: later submissions replace earlier ones by it. */
    private static final Set<String> KEYS = Set.of("410704/凤泉区人民政府办公室", "411224103/官道口镇人民政府", "620702207/靖安乡人民政府",
            "410821206/西村乡人民政府", "632301202/扎毛乡人民政府");

    private final ObjectMapper json = new ObjectMapper();
    private final OrganRecogniser recogniser = new OrganRecogniser(RegionDirectory.builtIn());

    @TestFactory
    Stream<DynamicTest> readsHeadAndOrgan() {
        return files().map(file -> DynamicTest.dynamicTest(file.getName(), () -> check(file)));
    }

    private void check(File expectedFile) throws IOException {
        // Given
        JsonNode expected = json.readTree(expectedFile);
        List<Line> preface = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        split(expectedFile.toPath().resolveSibling(expected.get("file").asText()), preface, body);
        List<Line> text = Stream.of(preface, body).flatMap(List::stream).toList();

        // When
        ReportHead head = new HeadReader().read(preface, body, List.of(), null, Hints.NONE);
        Organ organ = recogniser.recognise(head, text, null, Hints.NONE).organ();

        // Then
        assertThat(head.title()).isEqualTo(expected.get("title").asText());
        assertThat(head.year()).isEqualTo(expected.get("year").asInt());
        assertThat(head.issuedOn())
                .isEqualTo(
                        expected.get("issuedOn").isNull() ? null : LocalDate.parse(expected.get("issuedOn").asText()));
        assertThat(expected.get("organAccepted")).extracting(JsonNode::asText).contains(organ.name());
        assertThat(ContractJson.code(organ.kind())).isEqualTo(expected.get("kind").asText());
        assertThat(organ.region().path().stream().map(RegionNode::name).collect(Collectors.joining()))
                .startsWith(expected.get("region").asText());
        assertThat(KEYS).contains(organ.key());
    }

    private static void split(Path report, List<Line> preface, List<Line> body) throws IOException {
        List<Line> lines = preface;
        int number = 0;
        for (String line : Files.readAllLines(report)) {
            number++;
            if (lines == preface && line.matches("[# ]*一、总体情况.*")) {
                lines = body;
            } else if (line.indexOf('\t') < 0) {
                lines.add(new Line(line.strip(), Place.ofLine(number)));
            }
        }
    }

    private static Stream<File> files() {
        for (File folder = new File("").getAbsoluteFile(); folder != null; folder = folder.getParentFile()) {
            File[] expected = new File(folder, "shared/reports")
                    .listFiles((dir, name) -> name.endsWith(".expected.json"));
            if (expected != null) {
                return Stream.of(expected).sorted();
            }
        }
        return Stream.empty();
    }
}
