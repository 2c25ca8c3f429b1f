package cn.gouji.parse.format.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;

class TextReaderTest {

    @Test
    void boxOfMetadataBecomesLines() {
        // Given
        String text = """
                索 引 号: QH001/2024-1 | 发文机关: 清河县水务局 | 文 号: |
                主题分类: | 成文日期: 2024-01-14 |
                清河县水务局2023年政府信息公开工作年度报告
                """;

        // When / Then
        assertThat(lines(text)).containsExactly("索 引 号: QH001/2024-1", "发文机关: 清河县水务局", "文 号:", "主题分类:",
                "成文日期: 2024-01-14", "清河县水务局2023年政府信息公开工作年度报告");
    }

    @Test
    void boxWithValuesBesideTheirLabelsBecomesLines() {
        assertThat(lines("索引号: | QH001 | 发布机构: | 清河县水务局 |\n生成日期: | 2024-01-14 | 废止日期: | |"))
                .containsExactly("索引号：QH001", "发布机构：清河县水务局", "生成日期：2024-01-14", "废止日期:");
    }

    @Test
    void rowsOfTheFormStayATable() {
        assertThat(TextReader.blocks("信息内容 | 本年处理决定数量 |\n行政许可 | 0 |")).hasOnlyElementsOfType(Grid.class);
    }

    private static List<String> lines(String text) {
        return TextReader.blocks(text).stream().map(block -> ((Line) block).text()).toList();
    }
}
