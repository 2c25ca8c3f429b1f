package cn.gouji.ingest.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "某镇2023年年报.txt|某镇2023年年报.txt", "C:\\年报\\某镇.docx|某镇.docx", "/etc/passwd|passwd",
            "../../a.txt|a.txt", "a/|未命名", "'  '|未命名", "..|未命名", ".|未命名", "' 年 报.md '|年 报.md"})
    void keepsTheLastPartOfThePath(String raw, String expected) {
        assertThat(FileName.clean(raw)).isEqualTo(expected);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        // A right-to-left override would show "cod.exe" as "exe.doc".
        assertThat(FileName.clean("a\r\n\0b\u202Ec.txt")).isEqualTo("abc.txt");
    }

    @Test
    void shortensLongNamesButKeepsTheEnding() {
        String name = FileName.clean("年".repeat(500) + ".docx");

        assertThat(name).hasSize(FileName.MAX_LENGTH).endsWith("年.docx");
    }

    @Test
    void neverCutsACharacterInHalf() {
        String name = FileName.clean("𠮷".repeat(300));

        assertThat(name).isEqualTo("𠮷".repeat(FileName.MAX_LENGTH / 2));
        assertThat(FileName.clean("a" + "𠮷".repeat(300))).endsWith("𠮷");
    }
}
