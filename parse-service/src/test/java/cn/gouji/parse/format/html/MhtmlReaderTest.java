package cn.gouji.parse.format.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MhtmlReaderTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String PAGE = "<html><body><p>清河镇人民政府=共12件</p></body></html>";

    private final Formats formats = new Formats();

    @Test
    void pageIsReadHoweverItIsEncoded() throws UnreadableDocumentException {
        assertThat(read(message("quoted-printable", quoted(PAGE.getBytes(GBK))))).isEqualTo("清河镇人民政府=共12件");
        assertThat(read(message("base64", Base64.getMimeEncoder().encodeToString(PAGE.getBytes(GBK)))))
                .isEqualTo("清河镇人民政府=共12件");
        assertThat(read(message("8bit", PAGE))).isEqualTo("清河镇人民政府=共12件");
    }

    @Test
    void pageWithinPartsOfPartsIsFound() throws UnreadableDocumentException {
        String inner = message("8bit", PAGE).replace("----b", "----c");
        assertThat(read("MIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=out\n\n--out\n" + inner
                + "\n--out--\n")).isEqualTo("清河镇人民政府=共12件");
    }

    @Test
    void fileThatEndsEarlyIsReadAsFarAsItGoes() throws UnreadableDocumentException {
        String whole = message("base64", Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(read(whole.substring(0, whole.indexOf("------b--") - 20))).startsWith("清河镇人民政府");
    }

    @Test
    void pictureIsTakenFromThePartThatThePageNames() throws UnreadableDocumentException {
        // Given
        String file = "x".repeat(5_000);
        String message = message("8bit", PAGE.replace("</body>", "<p><img src='cid:t3'></p></body>"))
                .replace("Content-Type: image/png", "Content-Type: image/png\r\nContent-ID: <t3>")
                .replace("\u0001", file);

        // Then
        Document page = formats.read(message.getBytes(StandardCharsets.UTF_8));
        assertThat(((Picture) page.blocks().getLast()).content()).asString().startsWith(file);
        assertThat(Formats.isPlain(message.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void archiveWithoutPageIsToldSo() {
        assertThat(catchThrowableOfType(UnreadableDocumentException.class,
                () -> read(message("8bit", PAGE).replace("text/html", "text/css"))).reason())
                .isEqualTo(UnreadableReason.NO_TEXT);
    }

    @Test
    void mailWithTheReportAttachedIsToldSo() {
        assertThat(catchThrowableOfType(UnreadableDocumentException.class,
                () -> read(message("8bit", PAGE).replace("Content-Type: image/png",
                        "Content-Type: application/msword\r\nContent-Disposition: attachment; filename=a.doc")))
                .getMessage()).contains("附件");
    }

    @Test
    void textThatSpeaksOfMimeIsText() throws UnreadableDocumentException {
        assertThat(
                formats.read("一、MIME-Version: 1.0\nContent-Type: multipart/related\n".getBytes(StandardCharsets.UTF_8))
                        .blocks())
                .hasSize(2);
    }

    private String read(String message) throws UnreadableDocumentException {
        return formats.read(message.getBytes(StandardCharsets.UTF_8)).blocks().stream()
                .map(block -> ((Line) block).text()).collect(Collectors.joining("\n"));
    }

    private static String message(String encoding, String page) {
        return "From: <Saved by a browser>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b\"\r\n\r\n"
                + "------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: " + encoding
                + "\r\nContent-Location: http://example.org/\r\n\r\n" + page
                + "\r\n------b\r\nContent-Type: image/png\r\n\r\n\u0001\r\n------b--\r\n";
    }

    private static String quoted(byte[] bytes) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            quoted.append(i % 20 == 19 ? "=\r\n" : "");
            boolean plain = bytes[i] >= ' ' && bytes[i] != '=';
            quoted.append(plain ? String.valueOf((char) bytes[i]) : String.format("=%02X", bytes[i]));
        }
        return quoted.toString();
    }
}
