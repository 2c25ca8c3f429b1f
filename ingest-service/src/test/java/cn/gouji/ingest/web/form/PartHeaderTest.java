package cn.gouji.ingest.web.form;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartHeaderTest {

    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void readsNamesInUtf8AndInGbk() {
        assertThat(header("form-data; name=\"文件\"; filename=\"某镇年报.txt\"", StandardCharsets.UTF_8))
                .isEqualTo(new PartHeader("文件", "某镇年报.txt"));
        assertThat(header("form-data; name=\"file\"; filename=\"某镇年报.txt\"", GBK))
                .isEqualTo(new PartHeader("file", "某镇年报.txt"));
    }

    /** 公 has an octet that Java takes for the end of a line. */
    @Test
    void readsNamesOfEveryCharacter() {
        StringBuilder name = new StringBuilder("政府信息公开工作年度报告");
        for (char c = '一'; c < '龥'; c += 7) {
            name.append(c);
        }

        assertThat(header("form-data; name=\"file\"; filename=\"" + name + "\"", StandardCharsets.UTF_8))
                .isEqualTo(new PartHeader("file", name.toString()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "UTF-8''%E5%B9%B4%E6%8A%A5+1.txt|年报+1.txt", "utf-8'zh-CN'%E5%B9%B4.txt|年.txt",
            "GBK''%C4%EA%B1%A8.txt|年报.txt"})
    void prefersTheExtendedName(String extended, String expected) {
        PartHeader header = header("form-data; name=f; filename=\"plain.txt\"; filename*=" + extended,
                StandardCharsets.US_ASCII);

        assertThat(header.fileName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8''%E5%ZZ.txt", "no-such-charset''a.txt", "bad charset!''a.txt", "a.txt", "''",
            "UTF-8''%"})
    void fallsBackToThePlainNameIfTheExtendedIsBroken(String extended) {
        assertThat(header("form-data; name=f; filename*=\"" + extended + "\"; filename=plain.txt",
                StandardCharsets.US_ASCII).fileName()).isEqualTo("plain.txt");
        assertThat(header("form-data; name=f; filename*=\"" + extended + "\"", StandardCharsets.US_ASCII).fileName())
                .isNotNull();
    }

    @Test
    void keepsQuotesSemicolonsAndPathsInsideQuotedNames() {
        assertThat(header("form-data; filename=\"C:\\dir\\a;b=\\\"c\\\".txt\"; name=\"x\"", StandardCharsets.US_ASCII))
                .isEqualTo(new PartHeader("x", "C:\\dir\\a;b=\"c\".txt"));
    }

    @Test
    void readsFoldedHeadersInAnyCaseAndOrder() {
        PartHeader header = PartHeader
                .of("Content-Type: text/plain\r\nCONTENT-DISPOSITION: form-data;\r\n  NAME=a;\r\n\tFileName=b.txt\r\n\r\n");

        assertThat(header).isEqualTo(new PartHeader("a", "b.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "\r\n", "Content-Type: text/plain\r\n\r\n", "Content-Disposition: form-data\r\n\r\n",
            "Content-Disposition: form-data; ;=;\"\"=;\r\n\r\n"})
    void aPartWithoutNamesHasNone(String headers) {
        assertThat(PartHeader.of(headers)).isEqualTo(new PartHeader(null, null));
    }

    private static PartHeader header(String disposition, Charset charset) {
        String headers = "Content-Disposition: " + disposition + "\r\nContent-Type: text/plain\r\n\r\n";
        return PartHeader.of(new String(headers.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
}
