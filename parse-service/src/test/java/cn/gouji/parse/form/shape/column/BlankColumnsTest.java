package cn.gouji.parse.form.shape.column;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class BlankColumnsTest {

    private final ColumnNames names = new TableForm(FormCatalogue.of(Form.FORM_2021).table("disputes")).rows()
            .getFirst().names();

    @Test
    void leavesOutWhatNeitherTheHeaderNorAnyRowUses() {
        // Given: who filled the sheet in stands anywhere
        TextRow header = row("", "结果维持", "", "结果纠正", "其他结果", "尚未审结", "总计");
        TextRow values = row("", "1", "", "", "2", "", "3");
        TextRow signature = row("填报人", "", "李娜");

        // Then
        assertThat(without(header, values, signature)).containsExactly(
                row("结果维持", "结果纠正", "其他结果", "尚未审结", "总计"), row("1", "", "2", "", "3"), signature);
    }

    @Test
    void leavesAllWhereTheHeaderDoesNotNameEachColumn() {
        // Given
        List<TextRow> lines = List.of(row("结果维持", "", "结果纠正", "其他结果", "", "总计"), row("1", "", "0", "2", "", "3"));

        // Then
        assertThat(BlankColumns.without(lines, Set.of(names), 1)).isSameAs(lines);
    }

    @Test
    void keepsColumnsThatShorterRowsDoNotReach() {
        // Given: a row that lost a cell
        List<TextRow> lines = List.of(row("", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", ""),
                row("", "1", "0", "2", "0", "3", ""), row("1", "0", "2", "0", "3", ""));

        // Then
        assertThat(BlankColumns.without(lines, Set.of(names), 1)).isSameAs(lines);
    }

    @Test
    void oneNameMayBeMisspeltAndAnotherColumnStandAmongThem() {
        assertThat(without(row("结果维持", "", "结果纠止", "其他结果", "", "尚未审结", "总计"), row("1", "", "0", "2", "", "0", "3")))
                .containsExactly(row("结果维持", "结果纠止", "其他结果", "尚未审结", "总计"), row("1", "0", "2", "0", "3"));
        assertThat(without(row("结果维持", "", "结果纠正", "其他结果", "", "尚未审结", "小计", "总计", "备注"),
                row("1", "", "0", "2", "", "0", "3", "3", "无")))
                .containsExactly(row("结果维持", "结果纠正", "其他结果", "尚未审结", "小计", "总计", "备注"),
                        row("1", "0", "2", "0", "3", "3", "无"));
    }

    private List<TextRow> without(TextRow... lines) {
        return BlankColumns.without(List.of(lines), Set.of(names), 1);
    }

    private static TextRow row(String... cells) {
        return new TextRow(List.of(cells), Place.ofLine(1), true);
    }
}
