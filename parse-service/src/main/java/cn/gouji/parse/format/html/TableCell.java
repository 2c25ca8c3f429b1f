package cn.gouji.parse.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import cn.gouji.parse.page.FlowText;

/**
 * A cell of a table as marked up.
 *
 * @param lines number of lines the text is set in
 * @param columns how many columns it spans
 * @param rows how many rows it spans
 */
record TableCell(String text, int lines, int columns, int rows) {

    private static final int LONGEST_ROW_HEADING = 60;
    /** Types of the fields in which some sites show the values of a form. */
    private static final Set<String> WRITTEN = Set.of("", "text", "number");

    static List<TableCell> of(Element row) {
        List<TableCell> cells = new ArrayList<>();
        for (Element child : row.children()) {
            boolean isCell = child.normalName().equals("td") || child.normalName().equals("th");
            if (isCell && !Unseen.is(child)) {
                CellText text = new CellText();
                child.filter(text);
                // rowspan="0" reaches to the end of the table.
                int rows = span(child.attr("rowspan"), Integer.MAX_VALUE);
                cells.add(new TableCell(text.text.take(), text.lines, span(child.attr("colspan"), 1), rows));
            }
        }
        return cells;
    }

    /** Whether the only cell of its row is running text and not the heading of the rows below. */
    boolean isParagraphs() {
        return lines > 1 || text.length() > LONGEST_ROW_HEADING;
    }

    private static int span(String attribute, int ifZero) {
        int end = 0;
        String digits = attribute.strip();
        while (end < digits.length() && end < 5 && digits.charAt(end) >= '0' && digits.charAt(end) <= '9') {
            end++;
        }
        if (end == 0) {
            return 1;
        }
        int span = Integer.parseInt(digits, 0, end, 10);
        return span == 0 ? ifZero : span;
    }

    /** The text of a cell, its lines joined. */
    private static final class CellText implements NodeFilter {

        private final FlowText text = new FlowText();
        private int lines = 1;
        private boolean broken;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (broken && !words.isBlank()) {
                    lines++;
                    text.join();
                    broken = false;
                }
                text.append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (depth > 0 && Unseen.is(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                breakLine(element);
                if (element.normalName().equals("input") && WRITTEN.contains(element.attr("type"))) {
                    text.append(element.attr("value"));
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                breakLine(element);
            }
            return FilterResult.CONTINUE;
        }

        private void breakLine(Element element) {
            broken |= !text.isEmpty() && (element.isBlock() || element.normalName().equals("br"));
        }
    }
}
