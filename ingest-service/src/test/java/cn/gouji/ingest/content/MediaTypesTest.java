package cn.gouji.ingest.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTypesTest {

    private final MediaTypes mediaTypes = new MediaTypes();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "年报.txt|某镇2023年年报|UTF-8|text/plain", "年报|某镇2023年年报|UTF-8|text/plain",
            "年报.txt|某镇2023年年报|GBK|text/plain", "年报.md|# 某镇2023年年报|UTF-8|text/markdown",
            "年报.docx|%PDF-1.7|UTF-8|application/pdf", "年报.txt|<!DOCTYPE html><html></html>|UTF-8|text/html",
            "年报.pdf|某镇2023年年报|UTF-8|text/plain", "年报.csv|某镇,2023|GBK|text/csv",
            "年报.doc|##  某镇2023年年报|UTF-8|text/plain"})
    void bytesFirstThenTheName(String fileName, String text, String charset, String expected) throws IOException {
        assertThat(detect(fileName, text.getBytes(Charset.forName(charset)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "年报.docx|application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "年报.zip|application/zip", "年报.pdf|application/zip"})
    void theNameTellsWhichSortOfArchiveItIs(String fileName, String expected) throws IOException {
        byte[] archive = "PK\3\4 and so on".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(detect(fileName, archive)).isEqualTo(expected);
    }

    private String detect(String fileName, byte[] bytes) throws IOException {
        try (Spool spool = Spool.create()) {
            ContentSink sink = new ContentSink(spool, 1000, 1000);
            sink.write(bytes);
            return mediaTypes.detect(sink.content(), fileName);
        }
    }
}
