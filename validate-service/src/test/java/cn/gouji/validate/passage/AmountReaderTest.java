package cn.gouji.validate.passage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AmountReaderTest {

    @ParameterizedTest
    @CsvSource({
            "公开信息50条、公告3篇, 50条 3篇",
            "政务动态180，公示公告128，其他11。, 180 128 11",
            "2023年12月31日前印发第3期简报2期, 2期",
            "国办函〔2020〕109号和5个文件, 5个",
            "占34.2%的275件, 275件",
            "公开50条，同比增加20条，较上年减少3条, 50条",
            "上年结转3件，上年收到5件, 3件",
            "阅读量12000次，粉丝300个，惠及群众20人次, ''",
            "12345热线电话0393-8910277, ''",
            "投入4.043万元, 40430元",
            "收到12～15件, ''"})
    void readsWhatCounts(String text, String amounts) {
        assertThat(AmountReader.read(text).stream()
                .map(amount -> amount.value().stripTrailingZeros().toPlainString()
                        + (amount.unit() == null ? "" : amount.unit())))
                .containsExactly(amounts.isEmpty() ? new String[0] : amounts.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
            "1340余条, 1340, 1474", "68余条, 68, 74.8", "300多条, 300, 400", "约200条, 180, 220", "近20件, 18, 22",
            "9.9万条, 89100, 108900", "2.5万余条, 25000, 27500", "50条, 50, 50", "超过50条, 50, 60"})
    void knowsHowExactAnAmountIs(String text, double low, double high) {
        assertThat(AmountReader.read("公开" + text)).singleElement().satisfies(amount -> {
            assertThat(amount.low().doubleValue()).isEqualTo(low);
            assertThat(amount.high().doubleValue()).isEqualTo(high);
        });
    }

    @Test
    void aTextWithoutMarksGivesShortLabels() {
        List<Amount> amounts = AmountReader.read("公开信息12条".repeat(5_000));

        assertThat(amounts).hasSize(5_000).allMatch(amount -> amount.label().length() <= 200);
    }
}
