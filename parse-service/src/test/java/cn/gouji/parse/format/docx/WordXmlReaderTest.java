package cn.gouji.parse.format.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;

class WordXmlReaderTest {

    private static final String TABLE = "<w:tbl><w:tr>" + DocxParts.cell("<w:vmerge w:val='restart'/>",
            DocxParts.paragraph("甲")) + DocxParts.cell("", DocxParts.paragraph("1")) + "</w:tr><w:tr>"
            + DocxParts.cell("<w:vmerge/>", DocxParts.paragraph("隐")) + DocxParts.cell("", DocxParts.paragraph("2"))
            + "</w:tr></w:tbl>";

    @Test
    void documentOfWord2003IsRead() throws UnreadableDocumentException {
        // When
        List<Block> blocks = read("<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'"
                + " xmlns:wx='http://schemas.microsoft.com/office/word/2003/auxHint'><w:styles/><w:body><wx:sect>"
                + "<w:p><w:pPr><w:listPr><wx:t wx:val='一、'/></w:listPr></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>" + TABLE
                + "<w:sectPr><w:hdr>" + DocxParts.paragraph("页眉")
                + "</w:hdr></w:sectPr></wx:sect></w:body></w:wordDocument>");

        // Then
        assertThat(((Line) blocks.getFirst()).text()).isEqualTo("一、总体情况");
        assertThat(((Grid) blocks.getLast()).rows()).extracting(GridRow::cells)
                .containsExactly(List.of("甲", "1"), List.of("", "2"));
    }

    @Test
    void ofThePartsInOneFileTheTextIsRead() throws UnreadableDocumentException {
        // When
        List<Block> blocks = read(
                "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage' xmlns:w='w'>"
                        + "<pkg:part><pkg:xmlData><w:document><w:body>" + DocxParts.paragraph("共4件")
                        + "</w:body></w:document></pkg:xmlData></pkg:part><pkg:part><pkg:xmlData><w:hdr>"
                        + DocxParts.paragraph("页眉") + "</w:hdr></pkg:xmlData></pkg:part></pkg:package>");

        // Then
        assertThat(blocks).extracting(block -> ((Line) block).text()).containsExactly("共4件");
    }

    private static List<Block> read(String markup) throws UnreadableDocumentException {
        byte[] file = ("<?xml version='1.0' encoding='UTF-8'?>" + markup).getBytes(StandardCharsets.UTF_8);
        assertThat(Formats.isPlain(file)).isFalse();
        return new Formats().read(file).blocks();
    }
}
