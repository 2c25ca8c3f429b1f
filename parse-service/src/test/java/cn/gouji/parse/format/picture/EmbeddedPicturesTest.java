package cn.gouji.parse.format.picture;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.ReportReader;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures within documents where nothing can recognise them. */
class EmbeddedPicturesTest {

    private static final byte[] FILE = new byte[6_000];
    private static final String DATA = "data:image/png;base64," + Base64.getEncoder().encodeToString(FILE);

    private final Formats formats = new Formats(new Tesseract("no-such-program"));
    private final ReportReader reader = new ReportReader(formats);

    @Test
    void pictureOfAWebPageStandsBetweenItsLines() throws UnreadableDocumentException {
        // When
        List<Block> blocks = formats.read(page("<table><tr><td><img src='" + DATA + "'></td></tr></table>")).blocks();

        // Then
        int at = blocks.indexOf(blocks.stream().filter(Picture.class::isInstance).findFirst().orElseThrow());
        assertThat(((Picture) blocks.get(at)).content()).isEqualTo(FILE);
        assertThat(((Line) blocks.get(at - 1)).text()).startsWith("三、");
    }

    @Test
    void signsAndOrnamentsAreNoPictures() throws UnreadableDocumentException {
        assertThat(formats.read(page("<p>附件<img src='/icon.png'></p><img src='/logo.png' width='32'>"
                + "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>")).hasPictures()).isFalse();
    }

    @Test
    void pictureThatIsNotInThePageIsToldToTheSender() {
        assertThat(missing("<p><img src='/images/2023/t3.png'></p>").detail()).contains("是图片").contains("不在提交的文件中");
    }

    @Test
    void pictureThatCannotBeRecognisedIsToldToTheSender() {
        assertThat(missing("<p><img src='" + DATA + "'></p>").detail()).contains("是图片").contains("识别软件");
    }

    @Test
    void pageOfNothingButAPictureIsWithoutText() {
        // When
        ParsedReport report = reader.read(null, html("<img src='" + DATA + "'>"), null, Hints.NONE);

        // Then
        assertThat(report.reason()).isEqualTo(UnreadableReason.NO_TEXT);
        assertThat(report.notes().getFirst().detail()).contains("tesseract");
    }

    @Test
    void pageWithAPictureIsNotReadWithinTheService() {
        assertThat(Formats.isPlain(page("<p><img src='/images/t3.png'></p>"))).isTrue();
        assertThat(Formats.isPlain(page("<p><img src='" + DATA + "'></p>"))).isFalse();
        assertThat(Formats.isPlain("{\\rtf1 A\\par}".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(Formats.isPlain("{\\rtf1{\\pict 00}}".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(Formats.isPlain(new String(page("<p><img src='" + DATA + "'></p>"), StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_16LE))).isFalse();
    }

    private Note missing(String table) {
        return reader.read(null, page(table), null, Hints.NONE).notes().stream()
                .filter(note -> note.code().equals("table.missing") && note.cells().getFirst().startsWith("requests."))
                .findFirst().orElseThrow();
    }

    private static byte[] page(String table) {
        return html("<h1>清河镇人民政府2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>一切正常。</p>"
                + "<p>二、主动公开政府信息情况</p><p>三、收到和处理政府信息公开申请情况</p>" + table
                + "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>五、存在的主要问题及改进情况</p><p>六、其他需要报告的事项</p><p>无。</p>");
    }

    private static byte[] html(String body) {
        return ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
    }
}
