package cn.gouji.parse.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.Place;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentDraftTest {

    private final DocumentDraft draft = new DocumentDraft();

    @Test
    void rowsSetWithTabulatorsAreATable() {
        // When
        List.of("标题", "\t甲\t乙\t丙", "子\t1\t\t3", "", "丑\t\t\t6", "后文").forEach(draft::line);

        // Then
        assertThat(draft.document().blocks().getFirst()).isEqualTo(line("标题", 1));
        assertThat(((Grid) draft.document().blocks().get(1)).rows()).extracting(GridRow::cells).containsExactly(
                List.of("", "甲", "乙", "丙"), List.of("子", "1", "", "3"), List.of("丑", "", "", "6"));
        assertThat(draft.document().blocks().getLast()).isEqualTo(line("后文", 2));
    }

    @Test
    void otherTabulatorsPartAsBlanksDo() {
        // When
        List.of("一、总体情况\t1", "二、主动公开\t2", "\t首行缩进", "落款\t日期").forEach(draft::line);

        // Then
        assertThat(draft.document().blocks()).containsExactly(line("一、总体情况   1", 1), line("二、主动公开   2", 2),
                line("首行缩进", 3), line("落款   日期", 4));
    }

    private static Line line(String text, int number) {
        return new Line(text, Place.ofLine(number));
    }
}
