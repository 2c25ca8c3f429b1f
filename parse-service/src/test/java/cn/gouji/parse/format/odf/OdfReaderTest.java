package cn.gouji.parse.format.odf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OdfReaderTest {

    private static final String STYLES = """
            <o:automatic-styles><s:style s:name='H'><s:text-properties t:display='none'/></s:style>
            <s:style s:name='K' s:parent-style-name='H'/>
            <s:style s:name='S'><s:text-properties s:text-line-through-style='solid'/></s:style>
            <s:style s:name='R'><s:text-properties s:text-line-through-type='single'/></s:style>
            <s:style s:name='U'><s:text-properties s:text-position='super 58%'/></s:style>
            <s:style s:name='W'><s:text-properties s:color='#FFFFFF'/></s:style>
            <s:style s:name='B'><s:table-cell-properties s:background-color='#1f4e79'/></s:style>
            <s:style s:name='G'><s:table-properties table:display='false'/></s:style></o:automatic-styles>""";
    private static final String CELL = "<table:table-cell office:value-type='float'>";

    @Test
    void mergedHiddenAndRepeatedCellsAreReadAsShown() throws IOException, UnreadableDocumentException {
        // When
        List<Block> blocks = read("<table:table table:style-name='G'><table:table-row>" + cell("隐") + cell("9")
                + "</table:table-row></table:table><table:table><table:table-column table:number-columns-repeated='2'/>"
                + "<table:table-column table:visibility='collapse'/><table:table-column/>"
                + "<table:table-row><table:table-cell table:number-rows-spanned='2'><t:p>甲</t:p></table:table-cell>"
                + cell("1")
                + cell("9") + "<table:table-cell table:number-columns-repeated='2'><t:p>2</t:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated='16380'/></table:table-row>"
                + "<table:table-row table:visibility='filter'>" + cell("隐") + "</table:table-row>"
                + "<table:table-row><table:covered-table-cell><t:p>旧</t:p></table:covered-table-cell>" + cell("3")
                + cell("9")
                + cell("") + cell("4") + "</table:table-row></table:table>");

        // Then
        assertThat(blocks).hasSize(1);
        assertThat(((Grid) blocks.getFirst()).rows()).extracting(GridRow::cells)
                .containsExactly(List.of("甲", "1", "2", "2"), List.of("", "3", "", "4"));
    }

    @Test
    void hiddenRowsAndColumnsOfASheetTakeNothingFromTheCellsMergedOverThem()
            throws IOException, UnreadableDocumentException {
        // Given: a label over three columns and three rows, of which the first column and the second row are hidden
        String merged = "<table:table-cell table:number-columns-spanned='3' table:number-rows-spanned='3'>";
        String covered = "<table:covered-table-cell table:number-columns-repeated='%d'/>";
        String rest = covered.formatted(3) + cell("4") + cell("5") + "</table:table-row>";

        // When
        List<Block> blocks = read("<o:spreadsheet><table:table><table:table-column table:visibility='collapse'/>"
                + "<table:table-column table:number-columns-repeated='4'/><table:table-row>" + merged
                + "<t:p>甲</t:p></table:table-cell>" + covered.formatted(2) + cell("1") + cell("2")
                + "</table:table-row>"
                + "<table:table-row table:visibility='collapse'>" + rest + "<table:table-row>" + rest
                + "<table:table-row>" + cell("") + cell("乙") + cell("") + cell("6")
                + "<table:table-cell table:number-columns-repeated='16380'/></table:table-row></table:table></o:spreadsheet>");

        // Then
        assertThat(((Grid) blocks.getFirst()).rows()).extracting(GridRow::cells).containsExactly(
                List.of("甲", "", "1", "2"), List.of("", "", "4", "5"), List.of("乙", "", "6"));
    }

    @Test
    void zerosThatASpreadsheetDoesNotShowAreNotRead() throws IOException, UnreadableDocumentException {
        // Given
        String settings = "<?xml version='1.0'?><c><i name='ShowZeroValues'>false</i></c>";
        String zero = "<table:table-cell o:value='0'><t:p>0</t:p></table:table-cell>";
        String body = "<o:spreadsheet><table:table><table:table-row>" + cell("甲") + zero + cell("7")
                + "</table:table-row></table:table></o:spreadsheet>";

        // Then
        assertThat(((Grid) new Formats().read(zip("settings.xml", settings, "content.xml",
                markup("document-content", body))).blocks().getFirst()).rows()).extracting(GridRow::cells)
                .containsExactly(List.of("甲", "", "7"));
    }

    @Test
    void deletedHiddenAndRaisedTextIsNoPartOfANumber() throws IOException, UnreadableDocumentException {
        assertThat(read("<t:tracked-changes><t:p>7</t:p></t:tracked-changes><t:p>共<t:span t:style-name='K'>9</t:span>"
                + "<t:span t:style-name='S'>8</t:span><t:span t:style-name='R'>8</t:span>5<t:span t:style-name='U'>1</t:span><t:note><t:p>注</t:p></t:note>件&lt;</t:p>"))
                .extracting(block -> ((Line) block).text()).containsExactly("共5件<");
    }

    @Test
    void blanksAndLineBreaksPartWhatTheyStandBetween() throws IOException, UnreadableDocumentException {
        assertThat(read("<t:p>共4件<t:s t:c='8'/>予以公开<t:tab/>3件<t:line-break/>另1件</t:p>"))
                .extracting(block -> ((Line) block).text().replaceAll("[\\s\u00A0]+", " "))
                .containsExactly("共4件 予以公开 3件", "另1件");
    }

    @Test
    void whiteNumbersAreSeenOnAColouredGroundOnly() throws IOException, UnreadableDocumentException {
        String white = "<t:p><t:span t:style-name='W'>9</t:span></t:p></table:table-cell>";
        assertThat(((Grid) read("<table:table><table:table-row>" + cell("1") + CELL + white
                + "<table:table-cell table:style-name='B'>" + white + "</table:table-row></table:table>").getFirst())
                .rows())
                .extracting(GridRow::cells).containsExactly(List.of("1", "", "9"));
    }

    @Test
    void ofSheetsOfTwoYearsTheLaterCounts() throws IOException, UnreadableDocumentException {
        String sheet = "<table:table table:name='%d年'><table:table-row>" + cell("甲") + cell("%d")
                + "</table:table-row></table:table>";
        List<Block> blocks = read(
                "<o:spreadsheet>" + sheet.formatted(2023, 1) + sheet.formatted(2022, 2) + "</o:spreadsheet>");
        assertThat(((Grid) blocks.getLast()).rows()).extracting(GridRow::cells).containsExactly(List.of("甲", "1"));
    }

    @Test
    void fileInOnePieceIsReadToo() throws UnreadableDocumentException {
        byte[] flat = markup("document", "<t:p>共4件</t:p>").getBytes(StandardCharsets.UTF_8);
        assertThat(Formats.isPlain(flat)).isFalse();
        assertThat(new Formats().read(flat).blocks()).extracting(block -> ((Line) block).text()).containsExactly("共4件");
    }

    @Test
    void encryptedFileIsToldSo() throws IOException {
        byte[] file = zip("content.xml", "?", "META-INF/manifest.xml", "<manifest:encryption-data/>");
        assertThat(catchThrowableOfType(UnreadableDocumentException.class, () -> new Formats().read(file)).reason())
                .isEqualTo(UnreadableReason.ENCRYPTED);
    }

    private static List<Block> read(String body) throws IOException, UnreadableDocumentException {
        return new Formats().read(zip("content.xml", markup("document-content", body))).blocks();
    }

    private static String cell(String text) {
        return text.isEmpty() ? CELL + "</table:table-cell>" : CELL + "<t:p>" + text + "</t:p></table:table-cell>";
    }

    private static String markup(String root, String body) {
        String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        return ("<?xml version='1.0' encoding='UTF-8'?><office:" + root + " xmlns:office='" + office + "' xmlns:o='"
                + office
                + "' xmlns:s='s' xmlns:t='t' xmlns:table='table'>" + STYLES + "<o:body><o:text>" + body
                + "</o:text></o:body></office:" + root + ">");
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
