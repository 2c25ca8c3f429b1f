package cn.gouji.parse.format.rtf;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

import static org.assertj.core.api.Assertions.assertThat;

class RtfReaderTest {

    @Test
    void charactersComeByCodePageOrByNumber() throws UnreadableDocumentException {
        assertThat(lines(read("\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset134 SimSun;}}"
                + "{\\f1 \\'d5\\'fe\\'b8\\'ae}\\uc1{\\f0 \\u20449?\\uc2\\u24687\\'cf\\'a2}\\par")))
                .containsExactly("政府信息");
    }

    @Test
    void whatIsNotShownIsLeftOut() throws UnreadableDocumentException {
        assertThat(lines(read(
                "{\\info{\\title 1}}{\\*\\secret 2}{\\v 3}{\\pict\\bin5 }}}}}4}{\\header 5\\par}{\\deleted 6}7\\par")))
                .containsExactly("7");
    }

    @Test
    void struckOutNumbersAndMarksOfFootnotesAreNoPartOfAValue() throws UnreadableDocumentException {
        // When
        Document document = read("\\trowd\\cellx1000\\cellx3000\\intbl 4{\\super 5}\\cell {\\strike 6}7\\cell\\row");

        // Then
        assertThat(((Grid) document.blocks().getFirst()).rows().getFirst().cells()).containsExactly("4", "7");
    }

    @Test
    void aRaisedNumberThatStandsAloneIsNoMark() throws UnreadableDocumentException {
        assertThat(cells("\\trowd\\cellx1000\\cellx3000\\cellx5000\\intbl {\\super 12}\\cell 3{\\up8 [1]}\\cell "
                + "{\\up2 4}5\\cell\\row")).containsExactly("12", "3", "45");
    }

    @Test
    void whiteNumbersAreSeenOnAColouredGroundOnly() throws UnreadableDocumentException {
        String colours = "{\\colortbl ;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}";
        assertThat(cells(colours + "\\trowd\\cellx1000\\cellx3000\\cellx5000\\intbl {\\cf2 1}2\\cell {\\cf1 3}\\cell "
                + "{\\highlight1\\cf2 4}\\cell\\row")).containsExactly("2", "3", "4");
        assertThat(cells(colours + "\\trowd\\clcbpat1\\cellx1000\\cellx3000\\intbl {\\cf2 1}\\cell 2\\cell\\row"))
                .containsExactly("1", "2");
    }

    private static List<String> cells(String row) throws UnreadableDocumentException {
        return ((Grid) read(row).blocks().getLast()).rows().getLast().cells();
    }

    @Test
    void widePictureStandsBetweenItsLinesOnce() throws UnreadableDocumentException {
        // When: once as a picture that may be passed over, and again for older programs
        Document document = read(" A{\\*\\shppict{\\pict\\picwgoal8000{\\*\\blipuid ff}\\pngblip 89 50\r\n4e}}"
                + "{\\nonshppict{\\pict\\wmetafile8 00}}{\\pict\\jpegblip\\picwgoal900\\bin2 }}}\\par B\\par");

        // Then
        assertThat(document.blocks()).extracting(Object::getClass).containsExactly(Line.class, Picture.class,
                Line.class);
        assertThat(((Picture) document.blocks().get(1)).content()).containsExactly(0x89, 'P', 'N');
    }

    @Test
    void boxesOfTextAndPicturesThatFloatAreRead() throws UnreadableDocumentException {
        // When
        Document document = read(
                "{\\shp{\\*\\shpinst{\\sp{\\sn posh}{\\sv 2}}{\\shptxt\\trowd\\cellx1000\\cellx2000\\intbl 1"
                        + "\\cell 2\\cell\\row\\pard\\par}}{\\shprslt 1\\par}}A\\par{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv{\\pict"
                        + "\\picwgoal8000\\pngblip 8950}}}}{\\shprslt{\\pict\\picwgoal8000 8950}}}B\\par"
                        + "{\\header{\\shp{\\*\\shpinst{\\shptxt 3\\par}}}}");

        // Then
        assertThat(document.blocks()).extracting(Object::getClass).containsExactly(Grid.class, Line.class,
                Picture.class, Line.class);
    }

    @Test
    void pictureInATableOfTheLayoutIsNoCell() throws UnreadableDocumentException {
        // When
        Document document = read("\\trowd\\cellx9000\\intbl A\\par{\\pict\\picwgoal8000 8950}\\cell\\row\\pard B\\par");

        // Then
        assertThat(document.blocks()).extracting(Object::getClass).containsExactly(Line.class, Picture.class,
                Line.class);
    }

    @Test
    void cellsAreLaidOutByTheirEdges() throws UnreadableDocumentException {
        // When
        Document document = read("\\trowd\\clvmgf\\cellx1000\\cellx3000\\intbl A\\cell 1\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1010\\cellx2000\\cellx3000\\intbl x\\cell 2\\cell 3\\cell\\row\\pard B\\par");

        // Then
        List<List<String>> rows = ((Grid) document.blocks().getFirst()).rows().stream().map(GridRow::cells).toList();
        assertThat(rows).containsExactly(List.of("A", "1", ""), List.of("", "2", "3"));
        assertThat(lines(document)).containsExactly("B");
    }

    @Test
    void brokenDocumentEnds() throws UnreadableDocumentException {
        assertThat(read("a}}}\\cellx\\row\\cell\\u\\'zz{{{".repeat(1_000) + "\\").blocks()).isNotEmpty();
    }

    private static Document read(String rtf) throws UnreadableDocumentException {
        RtfReader reader = new RtfReader();
        byte[] bytes = ("{\\rtf1\\ansi" + rtf + "}").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader.accepts(bytes)).isTrue();
        return reader.read(bytes);
    }

    private static List<String> lines(Document document) {
        return document.blocks().stream().filter(Line.class::isInstance).map(block -> ((Line) block).text()).toList();
    }
}
