package cn.gouji.parse.form.cell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in one cell. */
class CellTextReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3 | 3
            1,340 | 1340
            4, 870 | 4870
            3.0 | 3.0
            １２ | 12
            3件 | 3
            共2件 | 2
            852(万元) | 852
            12.5万 | 12.5
            31批次 | 31
            3（其中延期1件） | 3
            零 | 0
            减3 | -3
            增加 12 项 | 12
            26,550元 | 26550
            l0 | 10
            """)
    void isANumber(String text, String number) {
        assertThat(CellTextReader.read(text)).isInstanceOfSatisfying(CellText.Value.class,
                value -> assertThat(value.number()).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            —
            /
            无
            未发生
            见附件
            """)
    void isBlank(String text) {
        assertThat(CellTextReader.read(text)).isInstanceOf(CellText.Blank.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            012
            00
            0,123
            012, 345
            35（单位：元）
            3(2)
            3（2023年）
            """)
    void hasNoValue(String text) {
        assertThat(CellTextReader.read(text)).isInstanceOf(CellText.Words.class);
    }
}
