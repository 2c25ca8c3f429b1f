package cn.gouji.parse.figure;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;

class FigureReaderTest {

    private final FigureReader reader = new FigureReader();

    static List<FigureScenario> scenarios() throws IOException {
        return FigureScenario.all();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void readsWhatTheTextStates(FigureScenario scenario) {
        // When
        List<Figure> figures = reader.read(scenario.sections(), scenario.year(), List.of());

        // Then
        assertThat(figures).extracting(FigureScenario::printed).isEqualTo(scenario.then());
    }

    @Test
    void quotesTheClauseAsPrintedAndTellsItsPlace() {
        // Given
        String text = "本年度，共 收到政府信息公开申请 **４** 件，均已答复。";

        // When
        List<Figure> figures = reader.read(List.of(new Section(1, "一", "无。\n" + text, List.of(), null)),
                null, List.of(new Line("无。", Place.ofLine(3)), new Line(text, Place.ofLine(5))));

        // Then
        assertThat(figures).extracting(Figure::quote).containsExactly("共 收到政府信息公开申请 **４** 件", "均已答复");
        assertThat(figures).extracting(Figure::place).containsOnly(Place.ofLine(5));
        assertThat(figures).extracting(Figure::section).containsOnly(1);
    }

    @Test
    void leavesTablesAlone() {
        // Given
        String table = "一、本年新收政府信息公开申请数量\t2\t0\t2\n一、本年新收政府信息公开申请数量 2 0 0 0\n|新收政府信息公开申请数量|3件|\n新收政府信息公开申请数量2";

        // When
        List<Figure> figures = reader.read(List.of(new Section(3, "三", table, List.of(), null)), null,
                List.of());

        // Then
        assertThat(figures).isEmpty();
    }

    @Test
    void readsVeryLongLinesWithoutBacktracking() {
        for (String piece : List.of("收到政府信息公开申请", "未收到", "1", "1件", "信息公开", "共计", "未发生复议", "，", "结转下年度", "均已按时",
                "信息处理费", "政府")) {
            // When
            List<Figure> figures = reader.read(List.of(new Section(1, "一", piece.repeat(2_000) + "5件",
                    List.of(), null)), null, List.of());

            // Then
            assertThat(figures).isNotNull();
        }
    }
}
