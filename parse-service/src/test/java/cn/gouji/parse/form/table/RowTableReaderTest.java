package cn.gouji.parse.form.table;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class RowTableReaderTest {

    private final RowTableReader requests = new RowTableReader(FormCatalogue.of(Form.FORM_2021).table("requests"),
            true);

    /** As a sheet prints them whose last columns are on another page; the blank columns only part the others. */
    @Test
    void statesNothingWithoutSumsBelowAHeaderThatDoesNotNameTheColumns() {
        // When
        Map<String, CellReading> cells = requests.read(List.of(
                row("", "", "自然人", "业", "", "构", "", "益组织", ""),
                row("一、本年新收政府信息公开申请数量", "", "285", "7", "", "276", "", "1", ""),
                row("二、上年结转政府信息公开申请数量", "", "3", "0", "", "4", "", "40", "")), 2023, true).cells();

        // Then
        assertThat(cells.values()).noneMatch(cell -> cell.origin() == Origin.STATED);
    }

    /** Who filled the table in stands below it. */
    @Test
    void telephoneIsNoValueOfALabelThatHasNone() {
        // When
        Map<String, CellReading> cells = new RowTableReader(FormCatalogue.of(Form.FORM_2021).table("disclosure"), false)
                .read(List.of(row("规章", "1", "0", "1"), row("行政规范性文件", "0", "0", "2"), row("行政许可", "3", "", ""),
                        row("行政处罚", "4", "", ""), row("行政强制", "0", "", ""), row("行政事业性收费", "", "", ""),
                        row("填报人：张三", "", "联系电话：", "0371-"), TextRow.ofText("6545664", Place.ofLine(9))), 2023, true)
                .cells();

        // Then
        assertThat(cells.get("disclosure.fees.amount").value()).isNull();
    }

    /** As a sheet prints one that is too wide for its column. */
    @Test
    void numberThatIsNotShownHidesNoOther() {
        // When
        Map<String, CellReading> cells = requests.read(List.of(
                row("", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"),
                row("一、本年新收政府信息公开申请数量", "###", "7", "0", "2", "0", "1", "258415"),
                row("二、上年结转政府信息公开申请数量", "3", "0", "0", "1", "0", "0", "4")), 2023, true).cells();

        // Then
        assertThat(cells.get("requests.received.naturalPerson").value()).isNull();
        assertThat(cells.get("requests.received.business").value()).isEqualByComparingTo("7");
        assertThat(cells.get("requests.received.total").value()).isEqualByComparingTo("258415");
    }

    private static TextRow row(String... cells) {
        return new TextRow(List.of(cells), Place.ofLine(1), true);
    }
}
