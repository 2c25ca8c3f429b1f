package cn.gouji.validate.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.scenario.Reports;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    @Test
    void numbersAndDatesAreTakenOut() {
        assertThat(PlainText.of("2023年1月20日，共公开 1,024 条（同比增长１２.５%）。", List.of())).isEqualTo("共公开条同比增长");
        assertThat(PlainText.of("国办公开办函〔2021〕30号", List.of())).isEqualTo("国办公开办函");
        assertThat(PlainText.of("2023 年 ，今年", List.of())).isEqualTo("今年");
    }

    @Test
    void namesOfTheOrganAndItsRegionsAreTakenOut() {
        assertThat(PlainText.names(Reports.ORGAN)).containsExactly("某区某局", "河南省", "郑州市", "金水区", "河南", "郑州", "金水");
        assertThat(PlainText.of("郑州市金水区某区某局在金水召开会议", PlainText.names(Reports.ORGAN))).isEqualTo("在召开会议");
    }

    @Test
    void theSectionsOfTextAreJoined() {
        ParsedReport report = Reports.allZero(Form.FORM_2021);

        assertThat(PlainText.of(report)).startsWith("本部分的文字存在的主要问题公开的形式").endsWith("未收取信息处理费");
        assertThat(PlainText.of(report, 7)).isEmpty();
    }

    @Test
    void aPassageIsFoundAsItIsPrinted() {
        ParsedReport report = Reports.allZero(Form.FORM_2021);

        assertThat(PlainText.printed(report, "比较单一解读不够")).isEqualTo("比较单一，解读不够");
        assertThat(PlainText.printed(report, "没有这段文字")).isEmpty();
    }
}
