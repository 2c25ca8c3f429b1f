package cn.gouji.parse.head;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Period;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

class HeadReaderTest {

    static List<HeadScenario> scenarios() throws IOException {
        return HeadScenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void readsWhatTheDocumentSays(HeadScenario scenario) {
        // When
        ReportHead head = scenario.read();

        // Then
        HeadScenario.Then then = scenario.then();
        assertAll(
                () -> assertThat(head.title()).isEqualTo(then.title()),
                () -> assertThat(head.organName()).isEqualTo(then.organ()),
                () -> assertThat(head.year()).isEqualTo(then.year()),
                () -> assertThat(printed(head.period())).isEqualTo(then.period()),
                () -> assertThat(head.issuedOn()).isEqualTo(then.issueDate()),
                () -> assertThat(head.notes()).extracting(Note::code).isEqualTo(then.notes()),
                () -> {
                    if (then.others() != null) {
                        assertThat(head.otherNames()).isEqualTo(then.others());
                    }
                });
    }

    @Test
    void tellsWhereTheTitleStands() {
        // When
        ReportHead head = new HeadReader().read(
                HeadScenario.lines("索引号：1\n\n西村乡人民政府\n2023年政府信息公开工作年度报告"), List.of(), List.of(), null, Hints.NONE);

        // Then
        assertThat(head.titlePlace()).isEqualTo(Place.ofLine(3));
    }

    @Test
    void readsVeryLongLinesWithoutBacktracking() {
        // Given
        List<String> pieces = List.of("政府信息公开", "2023年", "二〇二三", "（", "《", "发布机构：", "2024年1月", "1", "人民政府",
                "公开工作的情况的年度",
                "报告的", "，现将");
        for (String piece : pieces) {
            Line line = new Line(piece.repeat(20_000), Place.ofLine(1));

            // When
            ReportHead head = new HeadReader().read(List.of(line, line, line), List.of(line, line), List.of(line),
                    piece.repeat(1000),
                    Hints.NONE);

            // Then
            assertThat(head.issuedOn()).isNull();
        }
    }

    private static String printed(Period period) {
        return period == null ? null : period.from() + "/" + period.to();
    }
}
