package cn.gouji.parse.form.shape.run;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenNumbersTest {

    private static final int REQUESTS = 7;
    private static final int DISPUTES = 5;

    /** The row adds up with 11847 and 23137 only. */
    @Test
    void joinsWhatStandsBelowAColumnThatIsFull() {
        assertThat(joined(REQUESTS, 1,
                "（七）总计          1184   320   5841   2105    2185   839        2313",
                "                    7                                             7",
                "四、结转下年度继续办理      0     0      0      0       0     0           0"))
                .containsExactly(
                        "（七）总计          11847  320   5841   2105    2185   839        23137",
                        "四、结转下年度继续办理      0     0      0      0       0     0           0");
    }

    @Test
    void joinsWhatStandsBesideTheRestOfALabel() {
        assertThat(joined(REQUESTS, 1,
                "一、本年新收政府信息    3972 1079 2563 4038      0    1104   1275",
                "公开申请数量                                             6"))
                .containsExactly(
                        "一、本年新收政府信息    3972 1079 2563 4038      0    1104   12756",
                        "公开申请数量");
    }

    /** As pages are laid out on which the cells are centred: the other values stand between. */
    @Test
    void joinsPiecesAboveAndBelowTheRow() {
        assertThat(joined(DISPUTES, 3,
                "                10                 19",
                "54      32              0",
                "                5                  1"))
                .containsExactly("54      32      105     0           191");
    }

    @Test
    void joinsOneBelowOthersThatLostItsPlaceOnTheLine() {
        assertThat(joined(REQUESTS, 1,
                "（七）总计       4719   1400   2928   4283    0    1352     1468", "2"))
                .containsExactly("（七）总计       4719   1400   2928   4283    0    1352     14682");
    }

    @Test
    void joinsPiecesOnLinesOfTheirOwn() {
        assertThat(
                joined(DISPUTES, 3, "结果维持", "54", "32", "10", "5", "0", "19", "1", "0", "0", "0", "0", "0", "0", "31",
                        "0", "0", "31"))
                .containsExactly("结果维持", "54  32  105  0  191  0  0  0  0  0  0  31  0  0  31");
    }

    /** As programs print them that end a line where a cell goes on. */
    @Test
    void joinsARestWithTheEndOfTheLineBefore() {
        assertThat(joined(REQUESTS, 1, "（七）总计 1184", "7", "320 5841 2105 2185 839 2313", "7"))
                .containsExactly("（七）总计  11847  320  5841  2105  2185  839  23137");
    }

    /** Without blanks that tell columns the sums tell to which number a rest belongs. */
    @Test
    void joinsRestsInTheirOrder() {
        assertThat(joined(DISPUTES, 3, "54 32 10 0 19 78 95 53 91 31 0 74 32 25 42", "5 1 7 9 8"))
                .containsExactly("54 32 105 0 191 78 95 53 91 317 0 74 329 25 428");
    }

    /** Where the sums do not tell, the number may be either. */
    @Test
    void leavesOpenWhatTheSumsDoNotTell() {
        assertThat(joined(REQUESTS, 1,
                "（七）总计          1184   320   5841   2105    2185   839        2399",
                "                    7                                             7"))
                .containsExactly(
                        "（七）总计          \uFFFD1184/11847 320   5841   2105    2185   839        \uFFFD2399/23997");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            // The row adds up as it stands: what follows is another that lost its label.
            "予以公开     12    3    0    0    0    0    15\n             1                            1",
            // In a cell a line nothing stands below anything.
            "12\n3\n15",
            "予以公开 12 3 15\n1",
            // Not all columns above are full.
            "予以公开     12    3    0    0    0    0    25\n                   1                      1"})
    void leavesNumbersThatAreWhole(String text) {
        // Given
        List<TextRow> lines = lines(text.split("\n"));

        // Then
        assertThat(BrokenNumbers.joined(lines, REQUESTS, 1)).isSameAs(lines);
    }

    /** Two ways of joining the pieces add up. */
    @Test
    void leavesPiecesThatMayBeJoinedInTwoWays() {
        // Given
        List<TextRow> lines = lines("11", "11", "1", "11", "1", "0", "0", "122", "122");

        // Then
        assertThat(BrokenNumbers.joined(lines, DISPUTES, 3)).isSameAs(lines);
    }

    /** Any two of the four numbers in front of the sum may go on. */
    @Test
    void leavesOpenWhichNumbersGoOn() {
        assertThat(joined(DISPUTES, 3, "11 11 11 11 24", "1 1 4"))
                .containsExactly("\uFFFD11/111 \uFFFD11/111 \uFFFD11/111 \uFFFD11/111 \uFFFD24/244");
    }

    @Test
    void looksForNoRestInARowOfAGrid() {
        List<TextRow> lines = List.of(TextRow.ofText("（七）总计          1184   320   5841", Place.ofLine(1)),
                new TextRow(List.of("7", "", ""), Place.ofLine(2), true));
        assertThat(BrokenNumbers.joined(lines, REQUESTS, 1)).isSameAs(lines);
    }

    private static List<String> joined(int width, int most, String... texts) {
        return BrokenNumbers.joined(lines(texts), width, most).stream().map(TextRow::text).toList();
    }

    private static List<TextRow> lines(String... texts) {
        return Stream.of(texts).map(text -> TextRow.ofText(text, Place.ofLine(1))).toList();
    }
}
