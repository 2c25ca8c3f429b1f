package cn.gouji.parse.format.docx;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

import static cn.gouji.parse.format.docx.DocxParts.cell;
import static cn.gouji.parse.format.docx.DocxParts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class DocxReaderTest {

    private final DocxReader reader = new DocxReader();

    @Test
    void widePictureStandsWhereItIsInTheText() throws UnreadableDocumentException {
        // Given
        String picture = "<w:p><w:r><w:drawing><extent cx=\"%s\"/><blip embed=\"rId7\"/></w:drawing></w:r></w:p>";
        byte[] document = DocxParts.ofBody(paragraph("三") + picture.formatted("5274310") + paragraph("四")
                + picture.formatted("400000"))
                .with("word/_rels/document.xml.rels", "x", "<Relationship Id=\"rId7\" Target=\"media/t3.xml\"/>")
                .with("word/media/t3.xml", "x", "a picture").bytes();

        // When
        Document read = reader.read(document);

        // Then
        assertThat(read.blocks()).hasSize(3);
        assertThat(((Picture) read.blocks().get(1)).content()).asString().contains("a picture");
    }

    @Test
    void mergedCellsCoverTheirPlaces() throws UnreadableDocumentException {
        // When
        List<Grid> grids = grids(
                "<w:tbl><w:tr>" + cell("<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>", paragraph("甲"))
                        + cell("", paragraph("1")) + "</w:tr><w:tr>"
                        + cell("<w:gridSpan w:val='2'/><w:vMerge/>", paragraph("隐"))
                        + cell("", paragraph("2")) + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                        + cell("", paragraph("乙")) + cell("", paragraph("3")) + "</w:tr></w:tbl>");

        // Then
        assertThat(rows(grids.getFirst())).containsExactly(List.of("甲", "", "1"), List.of("", "", "2"),
                List.of("", "乙", "3"));
    }

    @Test
    void insertedTextCountsAndDeletedTextDoesNot() throws UnreadableDocumentException {
        assertThat(lines("<w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins><w:r>"
                + "<w:t>4</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>5</w:t></w:r></w:moveFrom><w:r><w:t>件</w:t></w:r></w:p>"))
                .containsExactly("共4件");
    }

    @Test
    void mergedCellsOfATableInABoxOfTextCoverTheirPlaces() throws UnreadableDocumentException {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        Document document = read("<w:p><w:r><w:txbxContent><w:tbl><w:tr>"
                + cell.formatted("<w:gridSpan w:val='2'/>", "甲") + cell.formatted("", "1") + "</w:tr><w:tr>"
                + cell.formatted("<w:vMerge/>", "旧") + cell.formatted("", "乙") + cell.formatted("", "2")
                + "</w:tr></w:tbl></w:txbxContent></w:r><w:r><w:t>后</w:t></w:r></w:p>");

        assertThat(rows((Grid) document.blocks().getFirst())).containsExactly(List.of("甲", "", "1"),
                List.of("", "乙", "2"));
        assertThat(lines(document)).containsExactly("后");
    }

    @Test
    void ofAFieldOnlyTheResultIsShown() throws UnreadableDocumentException {
        // Given: a choice whose condition holds a field of its own, and a field that is never ended
        String part = "<w:r><w:fldChar w:fldCharType='%s'/></w:r>";
        String begin = part.formatted("begin") + "<w:r><w:instrText>IF</w:instrText></w:r>";
        String result = part.formatted("separate") + "<w:r><w:t>%d</w:t></w:r>" + part.formatted("end");

        // Then
        assertThat(lines("<w:p><w:r><w:t>共</w:t></w:r>" + begin + begin + result.formatted(3) + result.formatted(4)
                + "<w:r><w:t>件</w:t></w:r>" + begin + "</w:p><w:p><w:r><w:t>另</w:t></w:r></w:p>"))
                .containsExactly("共4件", "另");
    }

    @Test
    void struckOutNumbersAndMarksOfFootnotesAreNoPartOfAValue() throws UnreadableDocumentException {
        assertThat(
                lines("<w:p><w:r><w:t>共</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>3</w:t></w:r><w:r><w:t>4</w:t>"
                        + "</w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>[5]</w:t></w:r><w:r><w:t>件</w:t></w:r>"
                        + "</w:p>"))
                .containsExactly("共4件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:rPr><w:rStyle w:val='Hidden'/></w:rPr><w:t>9</w:t>",
            "<w:rPr><w:rStyle w:val='Struck'/></w:rPr><w:t>9</w:t>",

            "<w:ruby><w:rt><w:r><w:t>9</w:t></w:r></w:rt></w:ruby>"})
    void whatStylesAndColoursHideIsNoPartOfAValue(String run) throws UnreadableDocumentException {
        assertThat(styled("<w:p><w:r>" + run + "</w:r><w:r><w:t>5</w:t></w:r></w:p>")).containsExactly("5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:rStyle w:val='Note'/>", "<w:position w:val='8'/>"})
    void aFigureRaisedByAStyleIsTheMarkOfAFootnote(String properties) throws UnreadableDocumentException {
        String raised = "<w:r><w:rPr>" + properties + "</w:rPr><w:t>1</w:t></w:r>";
        assertThat(styled("<w:p><w:r><w:t>5</w:t></w:r>" + raised + "</w:p>")).containsExactly("5");
        assertThat(styled("<w:p>" + raised + raised + "</w:p>")).containsExactly("11");
    }

    @Test
    void whiteNumbersOnAColouredGroundAreSeen() throws UnreadableDocumentException {
        String white = "<w:p><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>2023</w:t></w:r></w:p>";
        assertThat(rows(grids("<w:tbl><w:tr>" + cell("<w:shd w:fill='1F4E79'/>", white) + cell("", white) + cell("",
                paragraph("1")) + "</w:tr></w:tbl>").getFirst())).containsExactly(List.of("2023", "", "1"));
    }

    private List<String> styled(String body) throws UnreadableDocumentException {
        byte[] document = DocxParts.ofBody(body).with("word/styles.xml", "styles",
                "<w:style w:styleId='Base'><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId='Hidden'><w:basedOn w:val='Base'/></w:style>"
                        + "<w:style w:styleId='Struck'><w:basedOn w:val='Struck'/><w:rPr><w:strike/></w:rPr></w:style>"
                        + "<w:style w:styleId='Note'><w:rPr><w:vertAlign w:val='superscript'/></w:rPr></w:style>")
                .bytes();
        return reader.read(document).blocks().stream().map(block -> ((Line) block).text()).toList();
    }

    @Test
    void hiddenRowIsNone() throws UnreadableDocumentException {
        // When
        List<Grid> grids = grids("<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>" + cell("", paragraph("旧"))
                + cell("", paragraph("1")) + "</w:tr><w:tr>" + cell("", paragraph("新")) + cell("", paragraph("2"))
                + "</w:tr></w:tbl>");

        // Then
        assertThat(rows(grids.getFirst())).containsExactly(List.of("新", "2"));
    }

    @Test
    void webPageWithinADocumentWithoutTextIsItsText() throws UnreadableDocumentException {
        assertThat(
                reader.read(DocxParts.ofBody("<w:altChunk/>").with("word/afchunk.html", "html", "<p>共4件</p>").bytes())
                        .blocks())
                .extracting(block -> ((Line) block).text()).containsExactly("共4件");
    }

    @Test
    void deletedRowIsNone() throws UnreadableDocumentException {
        // When
        List<Grid> grids = grids("<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell("", paragraph("旧")) + cell("",
                paragraph("1")) + "</w:tr><w:tr>" + cell("", paragraph("新")) + cell("", paragraph("2"))
                + "</w:tr></w:tbl>");

        // Then
        assertThat(rows(grids.getFirst())).containsExactly(List.of("新", "2"));
    }

    @Test
    void textBoxIsReadOnceAndHiddenTextNever() throws UnreadableDocumentException {
        assertThat(lines("<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph("框")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph("框")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>正文</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                + "<w:r><w:rPr><w:sz w:val='2'/></w:rPr><w:t>微</w:t></w:r></w:p>")).containsExactly("框", "正文");
    }

    @Test
    void tableWithinACellStandsForItself() throws UnreadableDocumentException {
        // When
        Document document = read("<w:tbl><w:tr>" + cell("", paragraph("上") + "<w:tbl><w:tr>" + cell("", paragraph("1"))
                + cell("", paragraph("2")) + "</w:tr></w:tbl>" + paragraph("下")) + "</w:tr></w:tbl>");

        // Then
        assertThat(document.blocks()).hasSize(3);
        assertThat(((Line) document.blocks().getLast()).text()).isEqualTo("下");
    }

    @Test
    void numeralsOfListsAreRestored() throws UnreadableDocumentException {
        // Given
        String numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        DocxParts parts = DocxParts.ofBody("<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>"
                + numbered.formatted(1, "主动公开") + numbered.formatted(1, "依申请公开") + numbered.formatted(0, "其他"));
        parts.with("word/numbering.xml", "numbering",
                """
                        <w:abstractNum w:abstractNumId="7">
                        <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
                        <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
                        </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>""");
        parts.with("word/styles.xml", "styles",
                "<w:style w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>");

        // When
        Document document = reader.read(parts.bytes());

        // Then
        assertThat(lines(document)).containsExactly("一、总体情况", "（一）主动公开", "（二）依申请公开", "二、其他");
    }

    @Test
    void pageHeaderStandsBesideTheText() throws UnreadableDocumentException {
        // Given
        DocxParts parts = DocxParts.ofBody(paragraph("正文")).with("word/header1.xml", "hdr", paragraph("某镇年报"))
                .with("word/header2.xml", "hdr", paragraph("某镇年报"));

        // When
        Document document = reader.read(parts.bytes());

        // Then
        assertThat(lines(document)).containsExactly("正文");
        assertThat(document.asides()).extracting(Line::text).containsExactly("某镇年报");
    }

    @Test
    void entitiesAreNotExpanded() {
        // Given
        byte[] content = DocxParts.ofBody(paragraph("&lol;")).bytes();

        // When
        UnreadableDocumentException problem = catchThrowableOfType(UnreadableDocumentException.class,
                () -> reader.read(content));

        // Then
        assertThat(problem.reason()).isEqualTo(UnreadableReason.DAMAGED);
    }

    private Document read(String body) throws UnreadableDocumentException {
        return reader.read(DocxParts.ofBody(body).bytes());
    }

    private List<Grid> grids(String body) throws UnreadableDocumentException {
        return read(body).blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    }

    private List<String> lines(String body) throws UnreadableDocumentException {
        return lines(read(body));
    }

    private static List<String> lines(Document document) {
        return document.blocks().stream().filter(Line.class::isInstance).map(block -> ((Line) block).text()).toList();
    }

    private static List<List<String>> rows(Grid grid) {
        return grid.rows().stream().map(GridRow::cells).toList();
    }
}
