package cn.gouji.parse.format.odf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
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
    /** Setting of a spreadsheet: whether it shows numbers that are 0. */
    private static final String ZEROS = "ShowZeroValues";

    private final StringBuilder html = new StringBuilder("<html><body>");
    private final OdfStyles styles = new OdfStyles();
    private final Function<String, byte[]> pictures;
    private final Deque<OdfTable> tables = new ArrayDeque<>();
    private final Deque<OdfTable.Cell> cells = new ArrayDeque<>();
    private final List<OdfSheet> sheets = new ArrayList<>();
    private boolean inBody;
    private boolean inSpreadsheet;
    private boolean hidesZeros;

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
            if (ZEROS.equals(XmlStream.attribute(xml, "name"))) {
                hidesZeros = "false".equals(xml.getElementText().strip());
            } else {
                styles.start(xml);
            }
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
                tables.push(new OdfTable(html, inSpreadsheet));
                html.append("<table").append(look(xml)).append('>');
            }
            case "table-column" -> tables.getFirst().column(xml, isHidden(xml));
            case "table-row" -> {
                tables.getFirst().startRow();
                html.append(isHidden(xml) ? "<tr hidden>" : "<tr>");
            }
            case "table-cell" -> cells.push(tables.getFirst().cell(xml, look(xml), !(hidesZeros && isZero(xml))));
            case "covered-table-cell" -> {
                tables.getFirst().coveredCell(xml);
                XmlStream.skip(xml);
            }
            default -> {
            }
        }
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
            case "table-cell" -> tables.getFirst().endCell(cells.pop());
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

    private static boolean isZero(XMLStreamReader xml) {
        String value = XmlStream.attribute(xml, "value");
        return value != null && value.matches("-?0+(\\.0+)?");
    }

    private static boolean isHidden(XMLStreamReader xml) {
        String visibility = XmlStream.attribute(xml, "visibility");
        return visibility != null && !visibility.equals("visible");
    }
}
