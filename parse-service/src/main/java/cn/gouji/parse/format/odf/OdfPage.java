package cn.gouji.parse.format.odf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jsoup.nodes.Entities;

import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.page.DocumentTooLargeException;

/** Turns the content of an OpenDocument file into a web page, which says the same in other words. */
final class OdfPage {

    private static final int LONGEST = 64 << 20;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_BLANK = 50;

    private final StringBuilder html = new StringBuilder("<html><body>");
    private final OdfStyles styles = new OdfStyles();
    private final Function<String, byte[]> pictures;
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Cell> cells = new ArrayDeque<>();
    private final List<OdfSheet> sheets = new ArrayList<>();
    private boolean inBody;
    private boolean inSpreadsheet;

    /** A table that has begun. */
    private static final class Table {

        private final BitSet hidden = new BitSet();
        private int columns;
        private int column;
    }

    /** A cell that has begun: where, how it is merged, and how often it is repeated. */
    private record Cell(int start, String spans, int repeated) {
    }

    /** @param pictures the files of pictures by their addresses, null for those that are not there */
    OdfPage(Function<String, byte[]> pictures) {
        this.pictures = pictures;
    }

    String html() {
        return OdfSheet.latest(sheets, html) + "</body></html>";
    }

    void add(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext() && html.length() < LONGEST) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> html.append(inBody ? Entities.escape(xml.getText()) : "");
                default -> {
                }
            }
        }
        if (html.length() >= LONGEST) {
            throw new DocumentTooLargeException("文件正文过长。");
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        inBody |= xml.getLocalName().equals("body");
        if (!inBody) {
            styles.start(xml);
            return;
        }
        switch (xml.getLocalName()) {
            // Deleted text stands aside and is named by its place only.
            case "tracked-changes", "note", "annotation", "ruby-text", "forms", "object", "binary-data",
                    "content-validations", "shapes" ->
                XmlStream.skip(xml);
            case "p", "h" -> html.append("<div").append(look(xml)).append('>');
            case "span" -> html.append("<span").append(look(xml)).append('>');
            case "s", "tab" -> html.append("&nbsp;&nbsp;");
            case "line-break" -> html.append("<br>");
            case "image" -> picture(pictures.apply(String.valueOf(XmlStream.attribute(xml, "href"))));
            case "spreadsheet" -> inSpreadsheet = true;
            case "table" -> {
                if (inSpreadsheet && tables.isEmpty()) {
                    sheets.add(new OdfSheet(String.valueOf(XmlStream.attribute(xml, "name")), html.length()));
                }
                tables.push(new Table());
                html.append("<table").append(look(xml)).append('>');
            }
            case "table-column" -> column(tables.getFirst(), xml);
            case "table-row" -> {
                tables.getFirst().column = 0;
                html.append(isHidden(xml) ? "<tr hidden>" : "<tr>");
            }
            case "table-cell" -> cells.push(new Cell(html.length(),
                    look(xml) + " colspan=" + number(xml, "number-columns-spanned")
                            + " rowspan=" + number(xml, "number-rows-spanned"),
                    number(xml, "number-columns-repeated")));
            case "covered-table-cell" -> {
                tables.getFirst().column += number(xml, "number-columns-repeated");
                XmlStream.skip(xml);
            }
            default -> {
            }
        }
    }

    private static void column(Table table, XMLStreamReader xml) {
        int from = Math.min(MOST_COLUMNS, table.columns);
        table.columns = Math.min(MOST_COLUMNS, from + number(xml, "number-columns-repeated"));
        table.hidden.set(from, table.columns, isHidden(xml));
    }

    /** Blank cells to the edge of a sheet are one cell that repeats. */
    private void endCell(Cell cell, Table table) {
        String content = html.substring(cell.start());
        html.setLength(cell.start());
        int count = content.isEmpty() && cell.repeated() > MOST_BLANK ? 0 : Math.min(MOST_COLUMNS, cell.repeated());
        for (int i = 0; i < count; i++) {
            if (!table.hidden.get(table.column + i)) {
                html.append("<td").append(cell.spans()).append('>').append(content).append("</td>");
            }
        }
        table.column += cell.repeated();
    }

    private void picture(byte[] file) {
        String address = file == null
                ? "elsewhere"
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(file);
        html.append("<img src=\"").append(address).append("\">");
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> html.append("</div>");
            case "span" -> html.append("</span>");
            case "table-cell" -> endCell(cells.pop(), tables.getFirst());
            case "table-row" -> html.append("</tr>");
            case "table" -> {
                tables.pop();
                html.append("</table>");
            }
            default -> {
            }
        }
    }

    private String look(XMLStreamReader xml) {
        return styles.asMarkup(XmlStream.attribute(xml, "style-name"));
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String visibility = XmlStream.attribute(xml, "visibility");
        return visibility != null && !visibility.equals("visible");
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = XmlStream.attribute(xml, attribute);
        return value == null || !value.matches("\\d{1,7}") ? 1 : Math.max(1, Integer.parseInt(value));
    }
}
