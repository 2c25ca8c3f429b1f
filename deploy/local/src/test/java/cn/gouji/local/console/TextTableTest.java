package cn.gouji.local.console;

import org.junit.jupiter.api.Test;

import cn.gouji.local.console.TextTable.Column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextTableTest {

    @Test
    void columnsStayStraightWithChineseText() {
        // Given
        TextTable table = new TextTable(Column.left("机关"), Column.right("年度"), Column.left("结论"));

        // When
        table.row("清河乡人民政府", 2023, "通过").row("A局", 19, "有错误");

        // Then
        assertThat(table.lines()).containsExactly(
                "机关            年度  结论",
                "--------------  ----  ------",
                "清河乡人民政府  2023  通过",
                "A局               19  有错误");
    }

    @Test
    void aMissingValueIsEmpty() {
        TextTable table = new TextTable(Column.left("a"), Column.right("b")).row(null, null);

        assertThat(table.lines().getLast()).isEmpty();
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        TextTable table = new TextTable(Column.left("a"));

        assertThatThrownBy(() -> table.row("1", "2")).isInstanceOf(IllegalArgumentException.class);
    }
}
