package cn.gouji.parse.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.ReportReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that are broken, locked, empty or made to do harm: each ends as a result that says why. */
class PdfHostileInputTest {

    /** Only catches a reader that hangs. */
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final ReportReader READER = new ReportReader();

    static Stream<Arguments> broken() throws IOException {
        byte[] report = report();
        Stream<Arguments> truncated = IntStream.rangeClosed(1, 9).mapToObj(tenths -> Arguments.of(
                "cut after " + tenths + " tenths", Arrays.copyOf(report, report.length * tenths / 10)));
        Random random = new Random(11);
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
        Stream<Arguments> flipped = IntStream.range(0, 40).mapToObj(i -> {
            byte[] changed = report.clone();
            for (int k = 0; k < 20; k++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return Arguments.of("bits flipped " + i, changed);
        });
        String open = "[".repeat(200_000);
        return Stream.of(truncated, flipped, Stream.of(
                Arguments.of("random bytes", noise),
                Arguments.of("only the mark", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("deep arrays", file("<< /Type /Catalog /Pages 2 0 R /Deep " + open + " >>", "")),
                Arguments.of("deep content", file("<< /Type /Catalog /Pages 2 0 R >>",
                        page(open.length() + 1, open + "\n"))),
                Arguments.of("page tree that contains itself", file("<< /Type /Catalog /Pages 2 0 R >>",
                        "2 0 obj << /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >> endobj\n")),
                Arguments.of("form that draws itself", selfDrawing()),
                Arguments.of("huge page", hugePage()))).flatMap(stream -> stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void endsWithAResult(String name, byte[] document) {
        // When
        ParsedReport reading = assertTimeoutPreemptively(HANG, () -> read(document));

        // Then
        assertThat(reading.outcome()).isNotNull();
    }

    @Test
    void fileThatNeedsAPasswordIsEncrypted() throws IOException {
        assertThat(read(locked("secret")).reason()).isEqualTo(UnreadableReason.ENCRYPTED);
    }

    @Test
    void fileThatOnlyForbidsChangesIsRead() throws IOException {
        assertThat(read(locked("")).outcome()).isEqualTo(Outcome.READ);
    }

    @Test
    void fileWithoutTextSaysSo() throws IOException {
        // When
        ParsedReport reading = read(pages(3));

        // Then
        assertThat(reading.reason()).isEqualTo(UnreadableReason.NO_TEXT);
        assertThat(reading.notes().getFirst().detail()).contains("没有文字");
    }

    @Test
    void scanWhosePictureCannotBeDecodedSaysSo() {
        // Given
        String picture = page(22, "q 9 0 0 9 0 0 cm /I Do\n").replace("/Resources << >>",
                "/Resources << /XObject << /I 10 0 R >> >>")
                + "10 0 obj << /Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceGray "
                + "/BitsPerComponent 1 /Filter /JBIG2Decode /Length 3 >> stream\n12\nendstream endobj\n";

        // When
        ParsedReport reading = read(file("<< /Type /Catalog /Pages 2 0 R >>", picture));

        // Then
        assertThat(reading.reason()).isEqualTo(UnreadableReason.NO_TEXT);
        assertThat(reading.notes().getFirst().detail()).contains("JBIG2");
    }

    @Test
    void tenThousandPagesAreTooLarge() throws IOException {
        assertThat(read(pages(10_000)).reason()).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void formsThatDrawEachOtherWithoutEndAreTooLarge() {
        // Given: each of twenty-six forms draws the next one eight times.
        StringBuilder objects = new StringBuilder(page(7, "/F0 Do\n").replace("/Resources << >>",
                "/Resources << /XObject << /F0 10 0 R >> >>"));
        for (int i = 0; i < 26; i++) {
            String content = ("/F" + (i + 1) + " Do\n").repeat(8);
            objects.append(10 + i).append(" 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ")
                    .append("/XObject << /F").append(i + 1).append(' ').append(11 + i).append(" 0 R >> >> /Length ")
                    .append(content.length()).append(" >> stream\n").append(content).append("endstream endobj\n");
        }

        // When
        ParsedReport reading = assertTimeoutPreemptively(HANG,
                () -> read(file("<< /Type /Catalog /Pages 2 0 R >>", objects.toString())));

        // Then
        assertThat(reading.reason()).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    private static ParsedReport read(byte[] document) {
        return READER.read(null, document, "report.pdf", Hints.NONE);
    }

    private static byte[] report() {
        return PdfPrinter.print(PdfCorpusTest.document(3, List.of(), 0).sheet(), PrintOptions.PLAIN);
    }

    private static byte[] locked(String userPassword) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report())) {
            AccessPermission permission = new AccessPermission();
            permission.setCanModify(false);
            permission.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", userPassword, permission);
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            return saved(pdf);
        }
    }

    private static byte[] pages(int count) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                pdf.addPage(new PDPage());
            }
            return saved(pdf);
        }
    }

    private static byte[] hugePage() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(new PDRectangle(1e9f, 1e9f)));
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] selfDrawing() {
        return file("<< /Type /Catalog /Pages 2 0 R >>", page(6, "/F Do\n").replace("/Resources << >>",
                "/Resources << /XObject << /F 10 0 R >> >>")
                + "10 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 10 0 R >> >> "
                + "/Length 12 >> stream\n/F Do /F Do\nendstream endobj\n");
    }

    private static String page(int length, String content) {
        return "2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << >> /Contents 4 0 R >> endobj\n"
                + "4 0 obj << /Length " + length + " >> stream\n" + content + "endstream endobj\n";
    }

    /** Without cross-reference table; the reader finds the objects by searching. */
    private static byte[] file(String catalogue, String objects) {
        return ("%PDF-1.4\n1 0 obj " + catalogue + " endobj\n" + objects + "trailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
