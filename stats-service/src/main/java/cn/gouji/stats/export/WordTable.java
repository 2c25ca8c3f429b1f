package cn.gouji.stats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table as a Word document of its own, on A4 sideways; the first row is repeated on every page. */
final class WordTable {

    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"850\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    private static final int TITLE_SIZE = 28;
    private static final int SIZE = 16;

    private WordTable() {
    }

    static void write(Table table, OutputStream out) throws IOException {
        StringBuilder xml = new StringBuilder();
        WordFile.paragraph(xml, table.name(), TITLE_SIZE, true, "center");
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders></w:tblPr><w:tblGrid>").append("<w:gridCol/>".repeat(table.columns().size()))
                .append("</w:tblGrid>");
        row(xml, table.columns(), true);
        try (Stream<List<Object>> rows = table.rows()) {
            for (Iterator<List<Object>> row = rows.iterator(); row.hasNext();) {
                row(xml, row.next(), false);
            }
        }
        // A document must not end with a table.
        xml.append("</w:tbl><w:p/>").append(PAGE);
        WordFile.write(xml.toString(), out);
    }

    private static void row(StringBuilder xml, List<?> values, boolean heading) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>").append(heading ? "<w:tblHeader/>" : "").append("</w:trPr>");
        for (Object value : values) {
            xml.append("<w:tc><w:tcPr/>");
            WordFile.paragraph(xml, text(value), SIZE, heading, value instanceof Number ? "right" : "left");
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
