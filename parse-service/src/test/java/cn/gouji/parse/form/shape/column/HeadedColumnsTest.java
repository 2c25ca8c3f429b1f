package cn.gouji.parse.form.shape.column;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class HeadedColumnsTest {

    private final HeadedColumns columns = new HeadedColumns(
            new TableForm(FormCatalogue.of(Form.FORM_2021).table("requests")));

    @Test
    void namesTheColumnsOfAHeaderThatIsLongerThanTheRowBelowIt() {
        // Given
        TextRow header = row("", "", "", "", "总计", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        TextRow shorter = row("12");

        // When
        List<TextRow> upright = columns.upright(List.of(header, shorter));

        // Then
        assertThat(upright).containsExactly(
                row("", "", "", "", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"));
    }

    @Test
    void readsARowWithBlanksBelowItsNamesThoughItHasAsManyNumbersAsColumns() {
        // Given: a sum of the organisations that the form does not have
        TextRow header = row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "小计", "总计");
        TextRow values = row("1.属于国家秘密", "8", "1", "", "8", "6", "9", "24", "32");

        // Then
        assertThat(columns.upright(List.of(header, values)).getLast())
                .isEqualTo(row("1.属于国家秘密", "8", "1", "", "8", "6", "9", "32"));
    }

    /** As those of a sheet, whose blank ends are not there. */
    @Test
    void readsRowsThatEndWhereTheyAreBlankIfTheyAddUp() {
        // Given
        TextRow names = row("", "总计", "自然人", "", "法人或其他组织");
        TextRow below = row("", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        TextRow values = row("1.属于国家秘密", "9", "8", "", "1");
        TextRow moved = row("2.其他", "9", "", "8", "1");

        // Then
        assertThat(columns.upright(List.of(names, below, values, moved)))
                .contains(row("1.属于国家秘密", "8", "1", "", "", "", "", "9"))
                .doesNotContain(moved).hasSize(2);
    }

    private static TextRow row(String... cells) {
        return new TextRow(List.of(cells), Place.ofLine(1), true);
    }
}
