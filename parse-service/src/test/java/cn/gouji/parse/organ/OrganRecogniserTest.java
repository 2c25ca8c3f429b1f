package cn.gouji.parse.organ;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.head.ReportHead;
import cn.gouji.parse.organ.region.RegionDirectory;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

class OrganRecogniserTest {

    private final OrganRecogniser recogniser = new OrganRecogniser(RegionDirectory.builtIn());

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} {5}")
    @CsvFileSource(resources = "/organ/scenarios.csv", delimiter = '|', numLinesToSkip = 1)
    void recognisesTheOrgan(String name, String other, String text, String file, String hintOrgan, String hintRegion,
            String key, OrganKind kind, Certainty certainty, String note, int candidates) {
        // Given
        ReportHead head = head(name, other == null ? List.of() : List.of(other));
        List<Line> lines = List.of(new Line(text == null ? "" : text, Place.ofLine(1)));

        // When
        RecognisedOrgan recognised = recogniser.recognise(head, lines, file, new Hints(hintOrgan, hintRegion, null));

        // Then
        Organ organ = recognised.organ();
        assertAll(
                () -> assertThat(organ.key()).isEqualTo(key),
                () -> assertThat(organ.kind()).isEqualTo(kind),
                () -> assertThat(organ.certainty()).isEqualTo(certainty),
                () -> assertThat(organ.candidates()).hasSize(candidates),
                () -> assertThat(recognised.notes()).extracting(Note::code)
                        .isEqualTo(note == null ? List.of() : List.of(note)));
    }

    @Test
    void givesTheRegionFromTheProvinceDown() {
        // When
        Region region = recogniser.recognise(head("甘州区靖安乡人民政府", List.of()), List.of(), null, Hints.NONE).organ()
                .region();

        // Then
        assertThat(region.code()).isEqualTo("620702207");
        assertThat(region.path()).containsExactly(new RegionNode("62", "甘肃省"), new RegionNode("6207", "张掖市"),
                new RegionNode("620702", "甘州区"), new RegionNode("620702207", "靖安乡"));
    }

    @Test
    void keepsTheNameAsPrinted() {
        // When
        Organ organ = recogniser.recognise(head("甘州区靖安乡", List.of()), List.of(), null, Hints.NONE).organ();

        // Then
        assertThat(organ.name()).isEqualTo("甘州区靖安乡");
    }

    @Test
    void copesWithVeryLongNamesAndTexts() {
        for (String piece : List.of("西村乡", "河南省", "人民政府", "县", "街道", "（", "开发区")) {
            // Given
            String flood = piece.repeat(100_000);
            List<Line> lines = List.of(new Line(flood, Place.ofLine(1)));

            // When
            RecognisedOrgan recognised = recogniser.recognise(head(flood, List.of(flood)), lines, flood,
                    new Hints(null, flood, null));

            // Then
            assertThat(recognised.organ().name()).hasSizeLessThanOrEqualTo(80);
        }
    }

    private static ReportHead head(String organ, List<String> others) {
        return new ReportHead(null, null, 2023, null, null, organ, others, List.of());
    }
}
