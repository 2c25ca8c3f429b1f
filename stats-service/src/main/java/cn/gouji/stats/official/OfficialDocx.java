package cn.gouji.stats.official;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cn.gouji.stats.export.WordFile;

/** Writes a document as WordprocessingML (ECMA-376): one title, three tables with merged boxes. */
public final class OfficialDocx {

    public static final String MEDIA_TYPE = WordFile.MEDIA_TYPE;

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
        WordFile.write(body(document), out);
    }

    private static String body(OfficialDocument document) {
        StringBuilder xml = new StringBuilder();
        WordFile.paragraph(xml, document.title(), TITLE_SIZE, true, "center");
        document.lead().forEach(line -> WordFile.paragraph(xml, line, TEXT_SIZE, false, "left"));
        document.tables().forEach(table -> {
            WordFile.paragraph(xml, table.heading(), HEADING_SIZE, true, "left");
            table(xml, document, new LayoutGrid(table));
        });
        document.notes().forEach(line -> WordFile.paragraph(xml, line, TEXT_SIZE, false, "left"));
        return xml.append(PAGE).toString();
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
        WordFile.paragraph(xml, placed.covered() ? "" : document.text(box), size, false, rowLabel ? "left" : "center");
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
}
