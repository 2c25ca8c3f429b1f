package cn.gouji.parse.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.report.UnreadableReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Office files that are broken, locked or meant to do harm: each ends with a reason for its sender. */
class HostileFilesTest {

    private final Formats formats = new Formats();

    @Test
    void encryptedDocumentIsToldSo() throws Exception {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem(); XWPFDocument document = new XWPFDocument()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(files)) {
                document.write(encrypted);
            }
            files.writeFilesystem(bytes);
        }

        // Then
        assertThat(reason(bytes.toByteArray())).isEqualTo(UnreadableReason.ENCRYPTED);
    }

    @Test
    void encryptedSpreadsheetIsToldSo() throws IOException {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("1");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        // Then
        assertThat(reason(bytes.toByteArray())).isEqualTo(UnreadableReason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 90, 99})
    void truncatedDocumentIsDamaged(int percent) throws IOException {
        // Given
        byte[] whole = document();

        // Then
        byte[] part = Arrays.copyOf(whole, Math.max(8, whole.length * percent / 100));
        assertThat(reason(part)).isEqualTo(UnreadableReason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "xl/workbook.xml"})
    void bombIsNotUnpacked(String part) throws IOException {
        // Given
        byte[] bomb = archive(part, 300 << 20);

        // Then
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(reason(bomb)).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void archiveOfReportsIsNotOneReport() throws IOException {
        assertThat(reason(archive("2023/报告.txt", 10))).isEqualTo(UnreadableReason.UNSUPPORTED_FORMAT);
    }

    @Test
    void binarySpreadsheetIsToldApart() throws IOException {
        // Given
        byte[] binary = archive("xl/workbook.bin", 10);

        // Then
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> formats.read(binary)))
                .hasMessageContaining("XLSB");
    }

    private UnreadableReason reason(byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> formats.read(content)).reason();
    }

    private static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("政府信息公开");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 16];
            for (int written = 0; written < size; written += zeros.length) {
                zip.write(zeros, 0, Math.min(zeros.length, size - written));
            }
        }
        return bytes.toByteArray();
    }
}
