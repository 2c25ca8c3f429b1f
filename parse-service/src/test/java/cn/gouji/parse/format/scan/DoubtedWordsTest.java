package cn.gouji.parse.format.scan;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.scan.image.Box;

import static org.assertj.core.api.Assertions.assertThat;

class DoubtedWordsTest {

    @Test
    void numberThatDoesNotLookLikeOneIsNone() {
        assertThat(text(DoubtedWords.ofCell(List.of(word("|", 0)), false))).isEqualTo("\uFFFD");
        assertThat(text(DoubtedWords.ofCell(List.of(word("商业", 0)), false))).isEqualTo("商业");
    }

    @Test
    void wordsWhereAValueMustStandAreNone() {
        assertThat(text(DoubtedWords.ofCell(List.of(word("剑", 0), word("和", 20)), true))).isEqualTo("\uFFFD");
        assertThat(text(DoubtedWords.ofCell(List.of(word("无", 0)), true))).isEqualTo("无");
    }

    @Test
    void numberAloneOnThePageIsNone() {
        assertThat(text(DoubtedWords.ofPage(List.of(word("2023", 0), word("年", 90), word("5", 300)))))
                .isEqualTo("2023年\uFFFD");
    }

    @Test
    void numberApartBehindALabelIsNone() {
        assertThat(text(DoubtedWords.ofCell(List.of(word("行政", 0), word("收费", 40), word("1495", 180)), false)))
                .isEqualTo("行政收费\uFFFD");
        assertThat(text(DoubtedWords.ofCell(List.of(word("2.", 0), word("重复", 90), word("申请1", 140)), false)))
                .isEqualTo("2.重复申请1");
    }

    @Test
    void numberBehindWhatMayBeDigitsIsNone() {
        // Given: 454998055
        Word digits = new Word("了", new Box(0, 0, 20, 30), 1, 30);
        Word rest = new Word("51", new Box(25, 0, 65, 30), 1, 60);

        // Then
        assertThat(text(DoubtedWords.ofCell(List.of(digits, rest), false))).isEqualTo("了\uFFFD");
    }

    private static Word word(String text, int left) {
        return new Word(text, new Box(left, 0, left + 20 * text.length(), 30), 1, 90);
    }

    private static String text(List<Word> words) {
        return String.join("", words.stream().map(Word::text).toList());
    }
}
