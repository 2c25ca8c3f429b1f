package cn.gouji.validate.passage;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;

import static org.assertj.core.api.Assertions.assertThat;

class PassagesTest {

    @Test
    void dividesAtFullStopsAndKeepsWhatContinues() {
        assertThat(texts(1, "公开信息50条。其中，动态30条。未收到申请。"))
                .containsExactly("公开信息50条。其中，动态30条。", "未收到申请。");
    }

    @Test
    void joinsLinesThatWereBrokenForWantOfRoom() {
        assertThat(texts(1, "根据政务公开制度的有关规定，提供申请渠道，共收到申请1\n2件。\n（一）主动公开"))
                .containsExactly("根据政务公开制度的有关规定，提供申请渠道，共收到申请12件。", "（一）主动公开");
    }

    @Test
    void leavesTablesOut() {
        assertThat(texts(3, "一、本年新收\t0\t0\n（一）予以公开 0 0 0\n第一项加第二项\n| 1 | 2 |")).isEmpty();
    }

    @Test
    void quotesAsPrinted() {
        Passage passage = Passages.of(report(1, "公开 **５０** 条（ 1,234 件）。")).getFirst();

        assertThat(passage.text()).isEqualTo("公开50条（1234件）。");
        assertThat(passage.quote(2, 5)).isEqualTo("５０** 条");
    }

    private static List<String> texts(int section, String text) {
        return Passages.of(report(section, text)).stream().map(Passage::text).toList();
    }

    private static ParsedReport report(int section, String text) {
        return new ParsedReport(null, null, Outcome.READ, null, null, null, null, null, null,
                List.of(new Section(section, null, text, null, null)), null, null, null);
    }
}
