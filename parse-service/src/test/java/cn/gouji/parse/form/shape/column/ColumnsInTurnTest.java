package cn.gouji.parse.form.shape.column;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnsInTurnTest {

    private final ColumnsInTurn columns = new ColumnsInTurn(
            new TableForm(FormCatalogue.of(Form.FORM_2021).tables().getFirst()));

    @Test
    void columnsSideBySideComeRowByRow() {
        // Given: 规章 and 行政规范性文件 in front, then two columns side by side, the third behind the other blocks
        List<TextRow> lines = lines("规章", "行政规范性文件", "行政许可", "本年制发件数", "本年废止件数", "1", "2", "3", "4",
                "本年处理决定数量", "5", "本年处理决定数量", "6", "7", "现行有效件数", "8", "9", "本年收费金额（单位：万元）", "0.5");

        // Then
        assertThat(columns.upright(lines)).extracting(TextRow::cells).containsExactly(
                List.of("规章", "1", "2", "8"), List.of("行政规范性文件", "3", "4", "9"), List.of("行政许可", "5"),
                List.of("行政处罚", "6"), List.of("行政强制", "7"), List.of("行政事业性收费", "0.5"));
    }

    @Test
    void aRowStandsWhereItsFirstValueDoes() {
        // Given: the name of the first column in line 1, its values in lines 4 and 6
        List<TextRow> lines = lines("本年制发件数", "本年废止件数", "现行有效件数", "1 2 3", "", "4 5 6", "本年处理决定数量", "7",
                "本年处理决定数量", "8", "9", "本年收费金额（单位：万元）", "0.5");

        // Then
        assertThat(columns.upright(lines)).extracting(row -> row.place().line()).startsWith(4, 6, 8, 10);
    }

    @Test
    void valuesBehindAPageBelongToTheColumnThatLacksThem() {
        // Given: the name of the last column ends a page
        List<TextRow> lines = lines("本年制发件数", "本年废止件数", "1", "2", "3", "4", "本年处理决定数量", "5", "本年处理决定数量",
                "6", "7", "本年收费金额（单位：万元）", "现行有效件数", "8", "9", "行政事业性收费", "0.5");

        // Then
        assertThat(columns.upright(lines).getLast().cells()).containsExactly("行政事业性收费", "0.5");
        assertThat(columns.upright(lines).getFirst().cells()).containsExactly("规章", "1", "2", "8");
    }

    @Test
    void whereAValueIsMissingNothingTellsWhoseTheOthersAre() {
        // Given: one of 本年制发件数 and 本年废止件数 is blank
        List<TextRow> lines = lines("本年制发件数", "本年废止件数", "1", "2", "3", "本年处理决定数量", "5",
                "本年处理决定数量", "6", "7", "现行有效件数", "8", "9", "本年收费金额（单位：万元）", "0.5");

        // Then
        assertThat(columns.upright(lines)).isNull();
    }

    @Test
    void aValueBehindALabelIsTheFirstOfItsRow() {
        // Given: the table as the form has it
        List<TextRow> lines = lines("本年制发件数", "本年废止件数", "现行有效件数", "规章", "1", "2", "3", "行政规范性文件", "4",
                "5", "6", "本年处理决定数量", "行政许可", "7", "本年处理决定数量", "行政处罚", "8", "行政强制", "9",
                "本年收费金额（单位：万元）", "行政事业性收费", "0.5");

        // Then
        assertThat(columns.upright(lines)).isNull();
    }

    private static List<TextRow> lines(String... texts) {
        return IntStream.range(0, texts.length).mapToObj(i -> TextRow.ofText(texts[i], Place.ofLine(i + 1))).toList();
    }
}
