package cn.gouji.stats.official;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a document as WordprocessingML (ECMA-376): one title, three tables with merged boxes. */
public final class OfficialDocx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The same figures give the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPES = HEAD
            + """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    </Types>""";
    private static final String RELATIONS = HEAD
            + """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
                    </Relationships>""";
    /** A4 with margins of 2 cm, in twentieths of a point. */
    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    private static final int WIDTH = 9638;
    private static final int MANY_COLUMNS = 12;
    private static final int TITLE_SIZE = 36;
    private static final int HEADING_SIZE = 28;
    private static final int TEXT_SIZE = 21;
    private static final int SMALL_SIZE = 18;
    private static final int SMALLEST_SIZE = 15;

    private OfficialDocx() {
    }

    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", TYPES);
        part(zip, "_rels/.rels", RELATIONS);
        part(zip, "word/document.xml", body(document));
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String body(OfficialDocument document) {
        StringBuilder xml = new StringBuilder(HEAD).append(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        paragraph(xml, document.title(), TITLE_SIZE, true, "center");
        document.lead().forEach(line -> paragraph(xml, line, TEXT_SIZE, false, "left"));
        document.tables().forEach(table -> {
            paragraph(xml, table.heading(), HEADING_SIZE, true, "left");
            table(xml, document, new LayoutGrid(table));
        });
        document.notes().forEach(line -> paragraph(xml, line, TEXT_SIZE, false, "left"));
        return xml.append(PAGE).append("</w:body></w:document>").toString();
    }

    private static void table(StringBuilder xml, OfficialDocument document, LayoutGrid grid) {
        int size = grid.columns() > MANY_COLUMNS ? SMALLEST_SIZE : SMALL_SIZE;
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(WIDTH).append("\" w:type=\"dxa\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        int[] widths = widths(grid);
        for (int width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        for (List<LayoutGrid.Placed> row : grid.rows()) {
            xml.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            row.forEach(placed -> box(xml, document, placed, widths, size));
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }

    private static void box(StringBuilder xml, OfficialDocument document, LayoutGrid.Placed placed, int[] widths,
            int size) {
        LayoutBox box = placed.box();
        int width = 0;
        for (int i = 0; i < box.columns(); i++) {
            width += widths[placed.column() + i];
        }
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (box.columns() > 1) {
            xml.append("<w:gridSpan w:val=\"").append(box.columns()).append("\"/>");
        }
        if (box.rows() > 1) {
            xml.append(placed.covered() ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
        }
        xml.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
        boolean rowLabel = box.isLabel() && box.side() == LayoutBox.Side.RIGHT && !box.isGroup();
        paragraph(xml, placed.covered() ? "" : document.text(box), size, false, rowLabel ? "left" : "center");
        xml.append("</w:tc>");
    }

    /** Columns of row labels are wider than those of values. */
    private static int[] widths(LayoutGrid grid) {
        int[] shares = new int[grid.columns()];
        for (List<LayoutGrid.Placed> row : grid.rows()) {
            for (LayoutGrid.Placed placed : row) {
                if (placed.box().columns() == 1) {
                    shares[placed.column()] = Math.max(shares[placed.column()], share(placed.box()));
                }
            }
        }
        int all = 0;
        for (int share : shares) {
            all += share;
        }
        int[] widths = new int[shares.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = WIDTH * shares[i] / all;
        }
        return widths;
    }

    private static int share(LayoutBox box) {
        boolean label = box.isLabel() && box.side() == LayoutBox.Side.RIGHT;
        return !label ? 4 : box.isGroup() ? 3 : 11;
    }

    private static void paragraph(StringBuilder xml, String text, int size, boolean bold, String alignment) {
        xml.append("<w:p><w:pPr><w:jc w:val=\"").append(alignment).append("\"/></w:pPr><w:r><w:rPr>")
                .append("<w:rFonts w:ascii=\"SimSun\" w:hAnsi=\"SimSun\" w:eastAsia=\"SimSun\"/>")
                .append(bold ? "<w:b/>" : "").append("<w:sz w:val=\"").append(size).append("\"/></w:rPr>")
                .append("<w:t xml:space=\"preserve\">").append(escaped(text)).append("</w:t></w:r></w:p>");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(OfficialDocx::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** XML has no way to write most control characters. */
    private static boolean isAllowed(int c) {
        return c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff);
    }
}
