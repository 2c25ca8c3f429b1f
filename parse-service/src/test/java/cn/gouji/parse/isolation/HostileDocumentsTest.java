package cn.gouji.parse.isolation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

import static cn.gouji.contracts.report.UnreadableReason.DAMAGED;
import static cn.gouji.contracts.report.UnreadableReason.ENCRYPTED;
import static cn.gouji.contracts.report.UnreadableReason.NOT_A_REPORT;
import static cn.gouji.contracts.report.UnreadableReason.TOO_LARGE;
import static cn.gouji.contracts.report.UnreadableReason.UNSUPPORTED_FORMAT;
import static org.assertj.core.api.Assertions.assertThat;

/** Documents meant to do harm, read one after another: each ends with its reason, and the process goes on to read. */
class HostileDocumentsTest {

    private static final ReadingProcesses PROCESSES = new ReadingProcesses(
            new ProcessLimits(256L << 20, Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(60), 500),
            "tesseract", Optional.empty());

    @AfterAll
    static void end() {
        PROCESSES.close();
    }

    static Stream<Arguments> documents() throws IOException {
        byte[] word = word("政府信息公开");
        byte[] noise = new byte[200_000];
        new Random(3).nextBytes(noise);
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        return Stream.of(
                Arguments.of("zip bomb", archive("word/document.xml", "", 300 << 20), TOO_LARGE),
                Arguments.of("sheet that is a bomb", archive("xl/workbook.xml", "", 300 << 20), TOO_LARGE),
                Arguments.of("entities that expand", archive("word/document.xml", laughs(), 0), DAMAGED),
                Arguments.of("10 000 pages", pdf(10_000, false), TOO_LARGE),
                Arguments.of("password", pdf(1, true), ENCRYPTED),
                Arguments.of("half a file", Arrays.copyOf(word, word.length / 2), DAMAGED),
                Arguments.of("program named .docx", program, UNSUPPORTED_FORMAT),
                Arguments.of("random bytes", noise, UNSUPPORTED_FORMAT),
                Arguments.of("another document", word, NOT_A_REPORT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void endsWithItsReason(String name, byte[] document, UnreadableReason reason) {
        // When
        ParsedReport report = read(document);

        // Then
        assertThat(report.reason()).isEqualTo(reason);
        assertThat(PROCESSES.running()).isEqualTo(1);
    }

    @Test
    void readsAReportAsTheServiceItselfDoes() throws IOException {
        // Given
        byte[] text = HostileDocumentsTest.class.getResourceAsStream("/reports/qinghe-2023.txt").readAllBytes();

        // Then
        Map<String, ?> cells = read(text).cells();
        assertThat(cells).isEqualTo(new cn.gouji.parse.ReportReader().read(null, text, null, Hints.NONE).cells());
        assertThat(cells).hasSize(200);
    }

    private static ParsedReport read(byte[] document) {
        return PROCESSES.read("id", document, "报告.docx", Hints.NONE);
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e0 \"哈\">");
        for (int i = 1; i < 20; i++) {
            xml.append("<!ENTITY e").append(i).append(" \"").append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return xml.append(
                "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>&e19;</w:t></w:r></w:p></w:body></w:document>")
                .toString();
    }

    private static byte[] word(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String name, String text, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 16];
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(int pages, boolean locked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                pdf.addPage(new PDPage());
            }
            if (locked) {
                pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
