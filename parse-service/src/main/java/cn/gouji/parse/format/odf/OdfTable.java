package cn.gouji.parse.format.odf;

import java.util.BitSet;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;

/**
 * A table that has begun, written as one of a web page. Rows and columns of a sheet may be hidden, so that cells that
 * merged ones cover are written there one by one, and not told by how many they are.
 */
final class OdfTable {

    private static final int MOST_COLUMNS = 500;
    private static final int MOST_BLANK = 50;

    private final StringBuilder html;
    private final boolean sheet;
    private final BitSet hidden = new BitSet();
    private int columns;
    private int column;
    /** Behind the cells that the last one covers in its own row. */
    private int covered;

    /** A cell that has begun: where, how it looks, how it is merged, and how often it is repeated. */
    record Cell(int start, String look, int columns, int rows, int repeated, boolean shown) {
    }

    OdfTable(StringBuilder html, boolean sheet) {
        this.html = html;
        this.sheet = sheet;
    }

    void column(XMLStreamReader xml, boolean isHidden) {
        int from = Math.min(MOST_COLUMNS, columns);
        columns = Math.min(MOST_COLUMNS, from + number(xml, "number-columns-repeated"));
        hidden.set(from, columns, isHidden);
    }

    void startRow() {
        column = 0;
        covered = 0;
    }

    /** @param shown whether it shows what it holds */
    Cell cell(XMLStreamReader xml, String look, boolean shown) {
        return new Cell(html.length(), look, number(xml, "number-columns-spanned"), number(xml, "number-rows-spanned"),
                number(xml, "number-columns-repeated"), shown);
    }

    void coveredCell(XMLStreamReader xml) {
        int to = column + number(xml, "number-columns-repeated");
        html.repeat("<td></td>", sheet ? shown(Math.max(column, covered), to) : 0);
        column = to;
    }

    /** Blank cells to the edge of a sheet are one cell that repeats. */
    void endCell(Cell cell) {
        String content = cell.shown() ? html.substring(cell.start()) : "";
        html.setLength(cell.start());
        int most = content.isEmpty() && cell.repeated() > MOST_BLANK ? 0 : MOST_COLUMNS;
        for (int i = 0; i < Math.min(most, cell.repeated()); i++) {
            int from = column + i;
            int width = sheet ? shown(from, from + cell.columns()) : cell.columns();
            if (width > 0 && (sheet || !hidden.get(from))) {
                html.append("<td").append(cell.look()).append(" colspan=").append(width).append(" rowspan=")
                        .append(sheet ? 1 : cell.rows()).append('>').append(content).append("</td>");
            }
        }
        covered = column + cell.columns();
        column += cell.repeated();
    }

    private int shown(int from, int to) {
        int shown = 0;
        for (int c = from; c < Math.min(to, from + MOST_COLUMNS); c++) {
            shown += hidden.get(c) ? 0 : 1;
        }
        return shown;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = XmlStream.attribute(xml, attribute);
        return value == null || !value.matches("\\d{1,7}") ? 1 : Math.max(1, Integer.parseInt(value));
    }
}
