package cn.gouji.ingest.web.form;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a.txt|attachment; filename=\"a.txt\"; filename*=UTF-8''a.txt",
            "年 报*.md|attachment; filename=\"_ _*.md\"; filename*=UTF-8''%E5%B9%B4%20%E6%8A%A5%2A.md",
            "a\"b\\%.md|attachment; filename=\"a_b__.md\"; filename*=UTF-8''a%22b%5C%25.md"})
    void writesBothForms(String fileName, String expected) {
        assertThat(Attachment.disposition(fileName)).isEqualTo(expected);
    }
}
