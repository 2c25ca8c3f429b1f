package cn.gouji.parse.form.shape.run;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenThousandsTest {

    @Test
    void joinsNumbersBrokenBehindAComma() {
        assertThat(BrokenThousands.joined(lines("申请数量", "227，", "246", "3，018 2，", "089 5", "1,234,", "567")))
                .extracting(TextRow::text).containsExactly("申请数量", "227，246", "3，018 2，089 5", "1,234,567");
    }

    @Test
    void leavesWhatIsNoPieceOfANumber() {
        // Given
        List<TextRow> lines = lines("其中新收12，", "345", "12，", "34", "7，", "1234", "8，", "办结");

        // Then
        assertThat(BrokenThousands.joined(lines)).isSameAs(lines);
    }

    /** As the text of a page that keeps its layout: the lines of a broken number stand above and below the others. */
    @Test
    void joinsNumbersBrokenAboveAndBelowTheirRow() {
        assertThat(BrokenThousands.joined(lines(
                "            227，24  7        3",
                "新收申请数量                 9",
                "            6               ，161",
                "一      58，984  60，23",
                "                        1")))
                .extracting(TextRow::text).containsExactly(
                        "新收申请数量      227，246 7  9      3，161",
                        "一      58，984  60，231");
    }

    private static List<TextRow> lines(String... texts) {
        return Stream.of(texts).map(text -> TextRow.ofText(text, Place.ofLine(1))).toList();
    }
}
