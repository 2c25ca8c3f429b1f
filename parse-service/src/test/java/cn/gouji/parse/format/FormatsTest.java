package cn.gouji.parse.format;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.report.UnreadableReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class FormatsTest {

    /** Only catches a reader that hangs. */
    private static final Duration HANG = Duration.ofSeconds(60);

    private final Formats formats = new Formats();

    static Stream<Arguments> unsupported() {
        return Stream.of(
                Arguments.of("可执行程序", bytes("MZ\u0090\0\3\0\0\0\4\0\0\0" + "\0".repeat(200))),
                Arguments.of("压缩包", bytes("Rar!\32\7\1\0")),
                Arguments.of("BMP 图片", bytes("BM\250\216\0\0\0\0\0\0\66\0\0\0" + "\377".repeat(200))),
                Arguments.of("HEIC", bytes("\0\0\0\30ftypheic\0\0\0\0mif1heic")),
                Arguments.of("WebP", bytes("RIFF\1\1\0\0WEBPVP8 ")),
                Arguments.of("JPEG 2000", bytes("\0\0\0\14jP  \r\n\207\n")),
                Arguments.of("请提供 Word", bytes("\2\0\1\7\377\377\0\0\0\0\0\0\7\0")),
                Arguments.of("UOF", bytes("<?xml version='1.0'?><uof:UOF xmlns:uof='u'><p>1</p></uof:UOF>")),
                Arguments.of("Excel", bytes("<?xml version='1.0'?><Workbook "
                        + "xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Data>1</Data></Workbook>")));
    }

    static Stream<Arguments> hostilePages() {
        String row = "<tr><td rowspan=65534 colspan=999>1</td></tr>";
        return Stream.of(
                page("nested elements", "<div>".repeat(100_000) + "字" + "</div>".repeat(100_000)),
                page("nested tables", "<table><tr><td>1<td>".repeat(20_000)),
                page("a million tags", "<b></b>".repeat(1_000_000) + "字"),
                page("cells that claim everything", "<table>" + row.repeat(5_000) + "</table>"),
                page("open brackets", "<td <".repeat(200_000)),
                page("attributes", "<p " + "a=1 ".repeat(300_000) + ">字"),
                page("entities", "&#x110000;&#0;&nosuch;".repeat(50_000)),
                page("rules of styles", "<style>" + "div div i,i{display:none}".repeat(3_000) + "</style><table><td>"
                        + "<div>".repeat(250) + "<i>1</i>".repeat(200_000)),
                page("links within links", "<a><p>x</p>".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsupported")
    void senderLearnsWhatWasSent(String name, byte[] content) {
        // When
        UnreadableDocumentException problem = catchThrowableOfType(UnreadableDocumentException.class,
                () -> formats.read(content));

        // Then
        assertThat(problem.reason()).isEqualTo(UnreadableReason.UNSUPPORTED_FORMAT);
        assertThat(problem.getMessage()).contains(name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void hostilePageEnds(String name, byte[] page) {
        assertTimeoutPreemptively(HANG, () -> {
            try {
                assertThat(formats.read(page).blocks()).isNotNull();
            } catch (UnreadableDocumentException told) {
                assertThat(told.getMessage()).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00FF\u00D8\u00FF\u00E0\0\20JFIF\0", "\u0089PNG\r\n\32\n\0\0\0\rIHDR", "II*\0\b\0\0\0"})
    void brokenPictureIsDamaged(String begin) {
        // When
        UnreadableDocumentException problem = catchThrowableOfType(UnreadableDocumentException.class,
                () -> formats.read(bytes(begin)));

        // Then: without tesseract it is not even looked at
        assertThat(problem.reason()).isIn(UnreadableReason.DAMAGED, UnreadableReason.NO_TEXT);
    }

    @Test
    void textThatBeginsLikeAProgramIsText() throws UnreadableDocumentException {
        assertThat(formats.read(bytes("MZ" + "x".repeat(100))).blocks()).hasSize(1);
    }

    private static Arguments page(String name, String body) {
        return Arguments.of(name, ("<html><body>" + body).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
