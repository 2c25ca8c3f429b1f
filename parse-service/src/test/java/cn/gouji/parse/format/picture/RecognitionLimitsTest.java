package cn.gouji.parse.format.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.ofd.OfdParts;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How much is recognised of one document at most. */
class RecognitionLimitsTest {

    private static final String TEXT = "<ofd:TextObject ID=\"1\" Boundary=\"0 0 210 297\" Font=\"1\" Size=\"4\">"
            + "<ofd:TextCode X=\"10\" Y=\"20\" DeltaX=\"4\">公开</ofd:TextCode></ofd:TextObject>";

    @TempDir
    private Path folder;
    private final AtomicInteger asked = new AtomicInteger();
    private Formats formats;

    /** A program that says it knows Chinese, and reads nothing. */
    @BeforeEach
    void install() throws IOException {
        Path program = folder.resolve("program");
        Files.writeString(program, "#!/bin/sh\n[ \"$1\" = --list-langs ] && echo chi_sim\nexit 0\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        formats = new Formats(new Tesseract(program.toString(), asked::incrementAndGet));
    }

    @Test
    void scanWhosePictureCannotBeDecodedSaysSo() {
        // Given
        byte[] ofd = new OfdParts("210 297").picture(new byte[]{1, 2, 3}).page(picture("0 0 210 297")).bytes();

        // Then
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> formats.read(ofd)))
                .hasMessageContaining("JBIG2");
    }

    @Test
    void documentsOfMoreThanSixtyScannedPagesAreTooLarge() throws IOException {
        // Given
        OfdParts ofd = new OfdParts("210 297").picture(new byte[]{1, 2, 3});
        for (int i = 0; i < 61; i++) {
            ofd.page(picture("0 0 210 297"));
        }

        // Then
        for (byte[] scan : List.of(tiff(61), ofd.bytes())) {
            assertThat(failure(scan).reason()).isEqualTo(UnreadableReason.TOO_LARGE);
            assertThat(failure(scan)).hasMessageContaining("60页");
        }
        Formats without = new Formats(new Tesseract("no-such-program"));
        byte[] pdf = pdf(61);
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> without.read(pdf)))
                .hasMessageContaining("60页");
        assertThat(asked).hasValue(0);
    }

    @Test
    void pictureOfTooManyDotsIsNotDecoded() throws IOException, UnreadableDocumentException {
        // Given: 10 001 by 8 000, by its head
        byte[] huge = ByteBuffer.wrap(png(table())).putInt(16, 10_001).putInt(20, 8_000).array();

        // Then
        assertThat(failure(huge).reason()).isEqualTo(UnreadableReason.TOO_LARGE);
        assertThat(formats.recognised(formats.read(page(List.of(huge)))).hasPictures()).isTrue();
        assertThat(formats.read(ofd(huge, 1)).length()).isPositive();
        assertThat(asked).hasValue(0);
    }

    @Test
    void fileOfAPictureThatIsTooLargeIsNotLookedAt() throws IOException, UnreadableDocumentException {
        // Given
        byte[] table = png(table());

        // When
        formats.read(ofd(Arrays.copyOf(table, (20 << 20) + 1), 1));
        int tooLarge = asked.get();
        formats.read(ofd(Arrays.copyOf(table, table.length + 1), 1));

        // Then
        assertThat(tooLarge).isZero();
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void ofAPageOfTheWebThirtyPicturesAreRead() throws IOException, UnreadableDocumentException {
        // Given
        byte[] blank = png(new BufferedImage(320, 64, BufferedImage.TYPE_BYTE_GRAY));

        // When
        List<Block> blocks = formats.recognised(formats.read(page(Collections.nCopies(32, blank)))).blocks();

        // Then
        assertThat(blocks).filteredOn(Picture.class::isInstance).hasSize(2);
    }

    @Test
    void ofPagesOfAnOfdWithTextTwentyPicturesAreRead() throws IOException, UnreadableDocumentException {
        // When
        formats.read(ofd(png(table()), 1));
        int once = asked.getAndSet(0);
        formats.read(ofd(png(table()), 22));

        // Then
        assertThat(once).isPositive();
        assertThat(asked).hasValue(20 * once);
    }

    private UnreadableDocumentException failure(byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> formats.read(content));
    }

    private static byte[] page(List<byte[]> pictures) {
        StringBuilder page = new StringBuilder("<html><body><p>一、总体情况</p>");
        pictures.forEach(picture -> page.append("<p><img src='data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(picture)).append("'></p>"));
        return page.append("<p>二、主动公开政府信息情况</p></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ofd(byte[] picture, int pages) {
        OfdParts ofd = new OfdParts("210 297").picture(picture);
        for (int i = 0; i < pages; i++) {
            ofd.page(TEXT + picture("20 90 160 20"));
        }
        return ofd.bytes();
    }

    private static String picture(String area) {
        return "<ofd:ImageObject Boundary=\"" + area + "\" CTM=\"160 0 0 20 0 0\" ResourceID=\"7\"/>";
    }

    private static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDImageXObject picture = LosslessFactory.createFromImage(pdf, table());
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 0, 0, 600, 790);
                }
            }
            pdf.save(file);
        }
        return file.toByteArray();
    }

    private static byte[] tiff(int pages) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < pages; i++) {
                writer.writeToSequence(new IIOImage(table(), null, null), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** Three rows of ten cells, something in each. */
    private static BufferedImage table() {
        BufferedImage image = new BufferedImage(800, 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 800, 100);
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 10; column++) {
                graphics.drawRect(2 + 78 * column, 2 + 30 * row, 78, 30);
                graphics.fillRect(20 + 78 * column, 10 + 30 * row, 6, 12);
            }
        }
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        // Smaller ones are ornaments of a page.
        return Arrays.copyOf(file.toByteArray(), 6_000);
    }
}
