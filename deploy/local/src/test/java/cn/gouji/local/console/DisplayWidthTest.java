package cn.gouji.local.console;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "行政, 4", "（一）, 6", "１２, 4", "×3, 2", "é, 1", "𠮷, 2", "2023年, 6"})
    void chineseAndFullWidthSignsTakeTwoColumns(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
