package cn.gouji.parse.page;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GridLayoutTest {

    private final GridLayout grid = new GridLayout();

    @Test
    void mergedCellsLeaveBlanks() {
        row("三、本年度办理结果*1*2", "（一）予以公开*2", "4");
        row("（三）不予公开*1*1", "1.属于国家秘密*1*1", "0");

        assertThat(grid.take()).containsExactly(
                List.of("三、本年度办理结果", "（一）予以公开", "", "4"),
                List.of("", "（三）不予公开", "1.属于国家秘密", "0"));
    }

    @Test
    void asManyCellsAsNamesAboveBelongToThemOneByOne() {
        row("信息内容", "上一年项目数量", "本年增/减*2", "处理决定数量");
        row("行政处罚", "*2", "4", "0");
        row("行政强制", "7*2", "", "5");

        assertThat(grid.take()).containsExactly(
                List.of("信息内容", "上一年项目数量", "本年增/减", "处理决定数量", ""),
                List.of("行政处罚", "", "4", "0", ""),
                List.of("行政强制", "7", "", "5", ""));
    }

    @Test
    void fewerCellsThanNamesKeepTheirColumns() {
        row("信息内容", "上一年项目数量", "本年增/减*2", "处理决定数量");
        row("行政处罚", "3*2", "9*2");

        assertThat(grid.take()).containsExactly(
                List.of("信息内容", "上一年项目数量", "本年增/减", "", "处理决定数量"),
                List.of("行政处罚", "3", "", "9", ""));
    }

    @Test
    void aRowPartedOtherwiseTellsThatColumnsCount() {
        row("信息内容", "上一年项目数量", "本年增/减*2", "处理决定数量");
        row("行政处罚", "1*2", "4", "0");
        row("行政强制", "", "", "2", "");

        assertThat(grid.take()).containsExactly(
                List.of("信息内容", "上一年项目数量", "本年增/减", "", "处理决定数量"),
                List.of("行政处罚", "1", "", "4", "0"),
                List.of("行政强制", "", "", "2", ""));
    }

    @Test
    void rowsThatAreTakenAreNotChangedAnyMore() {
        row("信息内容", "上一年项目数量", "本年增/减*2", "处理决定数量");
        List<List<String>> taken = grid.take();
        row("行政处罚", "*2", "4", "0");

        assertThat(taken).containsExactly(List.of("信息内容", "上一年项目数量", "本年增/减", "", "处理决定数量"));
        assertThat(grid.take()).containsExactly(List.of("行政处罚", "", "", "4", "0"));
    }

    @Test
    void cellsMergedDownwardsKeepTheirColumns() {
        row("自然人*1*2", "法人*2", "总计*1*2");
        row("企业", "机构");
        row("1", "2", "3", "6");

        assertThat(grid.take().getLast()).containsExactly("1", "2", "3", "6");
    }

    /** Text, and behind asterisks how many columns and rows it spans. */
    private void row(String... cells) {
        grid.startRow();
        for (String cell : cells) {
            String[] parts = cell.split("\\*");
            grid.cell(parts[0], parts.length > 1 ? Integer.parseInt(parts[1]) : 1,
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
        }
        grid.endRow();
    }
}
