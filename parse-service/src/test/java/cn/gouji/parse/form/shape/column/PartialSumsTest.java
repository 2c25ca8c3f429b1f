package cn.gouji.parse.form.shape.column;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class PartialSumsTest {

    private final ColumnNames names = new TableForm(FormCatalogue.of(Form.FORM_2021).table("requests")).rows()
            .getFirst()
            .names();

    @Test
    void leavesTheSumOfTheOrganisationsOut() {
        // Given: what is computed shows a nought where all else is blank
        TextRow header = row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "小计", "总计");
        TextRow values = row("1.属于国家秘密", "", "", "", "", "", "", "0", "");

        // Then
        assertThat(PartialSums.without(List.of(header, values), names, 1)).containsExactly(
                row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
                row("1.属于国家秘密", "", "", "", "", "", "", ""));
    }

    @Test
    void leavesTheOnlySumIn() {
        // Given
        List<TextRow> lines = List.of(row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "合计"),
                row("1.属于国家秘密", "1", "0", "0", "0", "0", "0", "1"));

        // Then
        assertThat(PartialSums.without(lines, names, 1)).isSameAs(lines);
    }

    @Test
    void leavesAColumnOfTheFormInThatHasSuchAWordAboveItsName() {
        // Given
        List<TextRow> lines = List.of(row("", "", "", "", "合计", "", "", ""),
                row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
                row("1.属于国家秘密", "1", "0", "0", "0", "0", "0", "1"));

        // Then
        assertThat(PartialSums.without(lines, names, 1)).isSameAs(lines);
    }

    private static TextRow row(String... cells) {
        return new TextRow(List.of(cells), Place.ofLine(1), true);
    }
}
