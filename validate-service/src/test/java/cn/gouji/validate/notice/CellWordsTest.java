package cn.gouji.validate.notice;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellWordsTest {

    @ParameterizedTest
    @CsvSource({"12, 12", "' ', 空白", ", 空白", "\uFFFD, 辨认不清", "\uFFFD3/5, 辨认不清（可能为3或5）"})
    void tellsWhatStoodInACell(String raw, String words) {
        assertThat(CellWords.printed(raw)).isEqualTo(words);
    }
}
