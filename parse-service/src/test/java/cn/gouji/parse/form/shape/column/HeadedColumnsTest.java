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

    private static TextRow row(String... cells) {
        return new TextRow(List.of(cells), Place.ofLine(1), true);
    }
}
