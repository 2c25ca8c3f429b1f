package cn.gouji.parse.form.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;

import static org.assertj.core.api.Assertions.assertThat;

class LineTokensTest {

    @Test
    void yearOfATitleThatCameToStandOnTheLineIsNoValue() {
        // Given: the head of the next page behind a row
        LineTokens tokens = new LineTokens("行政强制 2011/30/26, 10:23 清河县教育局 2023 年政府信息公开工作年度报告");

        // Then
        assertThat(tokens.texts()).noneMatch(Value.class::isInstance);
    }

    @Test
    void valueInFrontOfTheNextLabelIsAValue() {
        // Given
        LineTokens tokens = new LineTokens("行政处罚 2023 行政强制 7");

        // Then
        assertThat(tokens.texts()).extracting(CellText::raw).containsExactly("行政处罚", "2023", "行政强制", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022年12", "2022年12.36", "其中网络3", "不足5", "5至8"})
    void boundsPartsAndValuesOfAnotherYearAreNoValues(String word) {
        assertThat(new LineTokens(word).texts()).noneMatch(Value.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"属于国家秘密3", "其中：1.属于国家秘密3"})
    void valueRightBehindALabelIsAValue(String line) {
        assertThat(new LineTokens(line).texts().getLast().raw()).isEqualTo("3");
    }
}
