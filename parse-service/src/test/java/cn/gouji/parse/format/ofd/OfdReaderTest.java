package cn.gouji.parse.format.ofd;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OfdReaderTest {

    private final Formats formats = new Formats();

    /** The file was made with ofdrw-layout 2.3.6. */
    @Test
    void fileOfAnotherWriterIsRead() throws Exception {
        // Given
        byte[] content;
        try (InputStream in = OfdReaderTest.class.getResourceAsStream("/ofd/ofdrw.ofd")) {
            content = in.readAllBytes();
        }

        // When
        List<Block> blocks = formats.read(content).blocks();

        // Then
        assertThat(lines(blocks)).containsExactly("清河镇人民政府2023年政府信息公开工作年度报告", "本年共收到申请12件，ABC。");
        assertThat(((Grid) blocks.getLast()).rows()).extracting(GridRow::cells)
                .containsExactly(List.of("新收", "12"), List.of("结转", "3"));
    }

    @Test
    void stepsMayBeRepeatedOrMissing() throws Exception {
        assertThat(read(text(10, 20, "DeltaX=\"g 3 5\"", "政府信息") + text(10, 40, "", "公开")
                + text(10, 60, "DeltaX=\"3 9 3\"", "1234"))).containsExactly("政府信息", "公开", "12 34");
    }

    @Test
    void textRunningDownIsReadDown() throws Exception {
        assertThat(read(text(10, 20, "DeltaY=\"g 1 8\"", "政府"))).containsExactly("政", "府");
    }

    @Test
    void turnedTextIsUpright() throws Exception {
        assertThat(
                read("<ofd:TextObject Boundary=\"100 20 10 60\" CTM=\"0 1 -1 0 0 0\" Size=\"5\"><ofd:TextCode X=\"0\""
                        + " Y=\"0\" DeltaX=\"g 3 5\">政府信息</ofd:TextCode></ofd:TextObject>"))
                .containsExactly("政府信息");
    }

    @Test
    void whatIsNotShownIsLeftOut() throws Exception {
        assertThat(read(text(10, 20, "", "公开") + text(10, 30, "", "隐").replace("Size", "Visible=\"false\" Size")
                + text(10, 40, "", "隐").replace("Size", "Alpha=\"0\" Size")
                + text(10, 50, "", "隐").replace("<ofd:TextCode", "<ofd:FillColor Alpha=\"0\"/><ofd:TextCode")
                + text(10, 60, "", "隐").replace("Size", "Fill=\"false\" Size"))).containsExactly("公开");
    }

    @Test
    void textUnderAPictureOfThePageIsNone() {
        assertThat(reason(new OfdParts("210 297").page(text(10, 20, "", "12")
                + "<ofd:ImageObject Boundary=\"0 0 210 297\" ResourceID=\"9\"/>").bytes()))
                .isEqualTo(UnreadableReason.NO_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"1,,不公开", "2,,公开 不公开", "1,Alpha=\"90\",公开 不公开"})
    void opaquePictureHidesWhatItCovers(int type, String attributes, String left) throws Exception {
        // Given
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, type), "png", png);
        byte[] content = new OfdParts("210 297").picture(png.toByteArray())
                .page(text(10, 20, "", "公开") + text(10, 60, "",
                        "不公开") + "<ofd:ImageObject Boundary=\"5 10 50 20\" CTM=\"50 0 0 20 0 0\" ResourceID=\"7\" "
                        + (attributes == null ? "" : attributes) + "/>")
                .bytes();

        // Then
        assertThat(lines(formats.read(content).blocks())).containsExactly(left.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"'',不公开", "'<ofd:FillColor Alpha=\"90\"/>',公开 不公开", "'<ofd:Clips/>',公开 不公开"})
    void paintHidesWhatItCovers(String before, String left) throws Exception {
        assertThat(read(text(10, 20, "", "公开") + text(10, 60, "", "不公开")
                + "<ofd:PathObject Boundary=\"5 10 50 20\" Fill=\"true\" Stroke=\"false\">" + before
                + "<ofd:AbbreviatedData>M 0 0 L 50 0 L 50 20 L 0 20 C</ofd:AbbreviatedData></ofd:PathObject>"))
                .containsExactly(left.split(" "));
    }

    @Test
    void pageThatIsAPictureNeedsRecognition() {
        // Given
        byte[] scan = new OfdParts("210 297").picture(new byte[]{1, 2, 3})
                .page("<ofd:ImageObject Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"7\"/>").bytes();

        // Then: neither where the program is missing, nor of a picture that is none
        assertThat(catchThrowableOfType(UnreadableDocumentException.class,
                () -> new Formats(new Tesseract("no-such-program")).read(scan))).hasMessageContaining("tesseract");
        assertThat(reason(scan)).isEqualTo(UnreadableReason.NO_TEXT);
    }

    @Test
    void pageIsPrintedUponItsTemplate() throws Exception {
        // Given
        OfdParts parts = new OfdParts("210 297").with("Doc_0/Tpls/Tpl_0/Content.xml",
                OfdParts.content("", text(10, 20, "", "清河镇人民政府")));
        parts.page("<ofd:Template TemplateID=\"3\"/>", text(10, 40, "", "公开"));

        // Then
        assertThat(lines(formats.read(parts.bytes()).blocks())).containsExactly("清河镇人民政府", "公开");
    }

    @Test
    void entitiesAreNotExpanded() {
        assertThat(reason(new OfdParts("210 297").page("&lol;").bytes())).isEqualTo(UnreadableReason.DAMAGED);
    }

    @Test
    void encryptedFileIsToldSo() {
        assertThat(reason(new OfdParts("210 297").page("").with("Encryptions.xml", "<a/>").bytes()))
                .isEqualTo(UnreadableReason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a", "<ofd:DocRoot>x</ofd:DocRoot>", ""})
    void brokenOutlineIsDamaged(String root) {
        assertThat(reason(new OfdParts("210 297").with("OFD.xml", root.replace("ofd:", "")).bytes()))
                .isEqualTo(UnreadableReason.DAMAGED);
    }

    @Test
    void whatUnfoldsTooFarIsTooLarge() throws IOException {
        assertThat(reason(new OfdParts("210 297").page(text(10, 20, "DeltaX=\"g 2000000 1\"", "12")).bytes()))
                .isEqualTo(UnreadableReason.TOO_LARGE);
        assertThat(reason(bomb())).isEqualTo(UnreadableReason.TOO_LARGE);
        OfdParts pages = new OfdParts("210 297");
        for (int i = 0; i < 201; i++) {
            pages.page("");
        }
        assertThat(reason(pages.bytes())).isEqualTo(UnreadableReason.TOO_LARGE);
    }

    @Test
    void truncatedFileIsDamaged() {
        byte[] whole = new OfdParts("210 297").page(text(10, 20, "", "公开")).bytes();
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(UnreadableReason.DAMAGED);
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("OFD.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static String text(int x, int y, String steps, String text) {
        return "<ofd:TextObject Boundary=\"%d %d 50 10\" Size=\"5\"><ofd:TextCode X=\"0\" Y=\"4\" %s>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(x, y, steps, text);
    }

    private List<String> read(String objects) throws UnreadableDocumentException {
        return lines(formats.read(new OfdParts("210 297").page(objects).bytes()).blocks());
    }

    private static List<String> lines(List<Block> blocks) {
        return blocks.stream().filter(Line.class::isInstance).map(block -> ((Line) block).text()).toList();
    }

    private UnreadableReason reason(byte[] content) {
        return catchThrowableOfType(UnreadableDocumentException.class, () -> formats.read(content)).reason();
    }
}
