package cn.gouji.parse.format.doc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.ReportReader;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Documents under {@code word} were written twice by a word processor, as DOCX and as DOC: both say the same. */
class DocReaderTest {

    private final Formats formats = new Formats();
    private final ReportReader reports = new ReportReader();

    @Test
    void reportReadsAsItsDocx() throws IOException {
        // When
        ParsedReport doc = reports.read(null, file("report.doc"), null, Hints.NONE);

        // Then
        assertThat(doc.outcome()).isEqualTo(Outcome.READ);
        assertThat(doc).isEqualTo(reports.read(null, file("report.docx"), null, Hints.NONE));
    }

    @Test
    void layoutReadsAsInDocx() throws Exception {
        // When
        List<Block> doc = formats.read(file("layout.doc")).blocks();

        // Then
        List<Block> docx = formats.read(file("layout.docx")).blocks();
        assertThat(texts(doc)).containsExactlyInAnyOrderElementsOf(texts(docx));
        assertThat(texts(doc)).contains("（二）依申请公开", "共公开12条，增加78。", "文本框中的文字");
    }

    /** One that is a sign within a line, one between lines, and one in a table of one cell. */
    @Test
    void widePicturesStandBetweenTheLinesAsInDocx() throws Exception {
        // When
        List<Block> doc = formats.read(file("pictures.doc")).blocks();

        // Then
        List<Block> docx = formats.read(file("pictures.docx")).blocks();
        assertThat(doc).extracting(Object::getClass).containsExactlyElementsOf(classes(docx));
        assertThat(pictures(doc)).hasSize(2).containsExactlyElementsOf(pictures(docx));
    }

    /** White numbers stand in front of another and alone, and in a row whose ground is blue. */
    @Test
    void whiteNumbersAreSeenOnAColouredGroundOnly() throws Exception {
        assertThat(((Grid) formats.read(file("white.doc")).blocks().getFirst()).rows()).extracting(GridRow::cells)
                .containsExactly(List.of("甲", "5", ""), List.of("乙", "6", "1"));
    }

    /** A wide one, and a narrow one beside a line. */
    @Test
    void picturesThatFloatStandWhereTheyBelongAsInDocx() throws Exception {
        // When
        List<Block> doc = formats.read(file("floating.doc")).blocks();

        // Then
        List<Block> docx = formats.read(file("floating.docx")).blocks();
        assertThat(doc).extracting(Object::getClass).containsExactlyElementsOf(classes(docx));
        assertThat(pictures(doc)).hasSize(1).containsExactlyElementsOf(pictures(docx));
    }

    private static List<Class<?>> classes(List<Block> blocks) {
        return blocks.stream().<Class<?>>map(Object::getClass).toList();
    }

    private static List<byte[]> pictures(List<Block> blocks) {
        return blocks.stream().filter(Picture.class::isInstance).map(block -> ((Picture) block).content()).toList();
    }

    @Test
    void pageHeaderStandsBesideTheText() throws Exception {
        // When
        Document document = formats.read(file("layout.doc"));

        // Then
        assertThat(document.asides()).extracting(Line::text).containsExactly("清河镇人民政府2023年政府信息公开工作年度报告");
    }

    @Test
    void encryptedDocumentIsToldSo() throws IOException {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file("layout.doc")))) {
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        // Then
        assertThat(reason(bytes.toByteArray())).isEqualTo(UnreadableReason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 50, 80, 95})
    void truncatedDocumentIsDamaged(int percent) throws IOException {
        byte[] whole = file("layout.doc");
        assertThat(reason(Arrays.copyOf(whole, whole.length * percent / 100))).isEqualTo(UnreadableReason.DAMAGED);
    }

    @Test
    void textNamedAgainAndAgainIsTooLarge() throws IOException {
        // Given
        byte[] document = file("layout.doc");
        int pieces = pieces(document);
        int lastPlace = pieces + 5 + 4 * ((size(document, pieces + 1) - 4) / 12);
        document[lastPlace + 3] = 0x10;

        // Then
        assertThat(reason(document)).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    /** Where the list of pieces begins: the second marker of its kind that a length fits to. */
    private static int pieces(byte[] document) {
        for (int i = 512; i < document.length - 60; i++) {
            boolean begins = document[i] == 2 && size(document, i + 1) > 12 && size(document, i + 1) < 600
                    && (size(document, i + 1) - 4) % 12 == 0 && size(document, i + 5) == 0 && size(document, i + 9) > 0
                    && size(document, i + 9) < 10_000;
            if (begins) {
                return i;
            }
        }
        throw new IllegalArgumentException("No pieces");
    }

    private static int size(byte[] document, int at) {
        return document[at] & 0xFF | (document[at + 1] & 0xFF) << 8 | (document[at + 2] & 0xFF) << 16
                | (document[at + 3] & 0xFF) << 24;
    }

    private UnreadableReason reason(byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> formats.read(content)).reason();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(block -> block instanceof Line line ? line.text() : block.toString()).toList();
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = DocReaderTest.class.getResourceAsStream("/word/" + name)) {
            return in.readAllBytes();
        }
    }
}
