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

    private static List<TextRow> lines(String... texts) {
        return Stream.of(texts).map(text -> TextRow.ofText(text, Place.ofLine(1))).toList();
    }
}
