package cn.gouji.parse.traditional;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReader;

import static org.assertj.core.api.Assertions.assertThat;

class TraditionalDocumentTest {

    private static final String TEXT = """
            祥雲縣水務局2023年政府信息公開工作年度報告
            一、總體情況
            2023年,我局主動公開政府信息120條。
            二、主動公開政府信息情況
            第二十條第（八）項
            信息內容	本年收費金額（單位：萬元）
            行政事業性收費	無
            三、收到和處理政府信息公開申請情況
            四、政府信息公開行政復議、行政訴訟情況
            五、存在的主要問題及改進情況
            六、其他需要報告的事項
            無其他需要報告的事項。
            """;

    private final ParsedReport report = new ReportReader().read(null, TEXT.getBytes(StandardCharsets.UTF_8), "a.txt",
            Hints.NONE);

    @Test
    void findsSectionsAndFigures() {
        assertThat(report.sections()).extracting(section -> section.number()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(report.figures()).extracting(figure -> figure.value().intValue()).containsExactly(120);
        assertThat(report.year()).isEqualTo(2023);
    }

    @Test
    void givesTextAsPrintedAndTheOrganAsRegistered() {
        assertThat(report.title()).isEqualTo("祥雲縣水務局2023年政府信息公開工作年度報告");
        assertThat(report.sections().getFirst().heading()).isEqualTo("一、總體情況");
        assertThat(report.sections().getLast().text()).isEqualTo("無其他需要報告的事項。");
        assertThat(report.figures().getFirst().quote()).contains("主動公開政府信息120條");
        assertThat(report.cells().get("disclosure.fees.amount").raw()).isEqualTo("無");
        assertThat(report.organ().name()).isEqualTo("祥云县水务局");
    }
}
