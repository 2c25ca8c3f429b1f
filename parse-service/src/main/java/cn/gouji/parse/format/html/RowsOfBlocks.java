package cn.gouji.parse.format.html;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tables that a page sets with blocks and a style sheet: blocks that hold nothing but a row of short pieces each. They are
 * told by what they hold, for the style sheet is rarely part of a saved page; without their rows, blank cells would lose
 * their places.
 */
final class RowsOfBlocks {

    private static final Set<String> ROWS = Set.of("div", "ul", "ol", "dl", "section");
    private static final Set<String> CELLS = Set.of("div", "li", "dt", "dd", "p");
    private static final int LONGEST_CELL = 60;
    private static final int MOST_NODES = 12;
    private static final int FEWEST_CELLS = 4;

    private int wideRows;
    private int cells;
    private int values;
    private int blanks;

    private RowsOfBlocks() {
    }

    /** Makes them tables. */
    static void mark(Element page) {
        for (Element block : page.select("div, section, article")) {
            if (block.childrenSize() >= 2 && new RowsOfBlocks().areIn(block)) {
                block.tagName("table");
                for (Element row : block.children()) {
                    row.children().forEach(cell -> cell.tagName("td").attr("colspan", span(cell.attr("style"))));
                    row.tagName("tr");
                }
            }
        }
    }

    /** Each row may be a grid of its own. */
    private static String span(String style) {
        GridTracks.Place place = style.contains("grid-column")
                ? GridTracks.place(style, GridTracks.Axis.COLUMN, MOST_NODES)
                : null;
        return String.valueOf(place == null ? 1 : place.span());
    }

    private boolean areIn(Element block) {
        if (hasOwnText(block)) {
            return false;
        }
        for (Element row : block.children()) {
            if (!ROWS.contains(row.normalName()) || hasOwnText(row) || !isRow(row.children())) {
                return false;
            }
        }
        return wideRows >= 2 && values > 0 && (values + blanks) * FEWEST_CELLS >= cells;
    }

    private boolean isRow(List<Element> row) {
        for (Element cell : row) {
            StringBuilder text = new StringBuilder();
            if (!CELLS.contains(cell.normalName()) || nodes(cell, text, 0) > MOST_NODES) {
                return false;
            }
            String words = text.toString().strip();
            blanks += words.isEmpty() ? 1 : 0;
            values += !words.isEmpty() && words.chars().allMatch(c -> c <= '9') ? 1 : 0;
        }
        cells += row.size();
        wideRows += row.size() >= FEWEST_CELLS ? 1 : 0;
        return !row.isEmpty();
    }

    /** How many nodes are in a cell, its text collected; at most a little more than those of a cell are counted. */
    private static int nodes(Node node, StringBuilder text, int before) {
        int nodes = before + 1;
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\u00A0', ' '));
            return text.toString().strip().length() > LONGEST_CELL ? MOST_NODES + 1 : nodes;
        }
        for (int i = 0; i < node.childNodeSize() && nodes <= MOST_NODES; i++) {
            nodes = nodes(node.childNode(i), text, nodes);
        }
        return nodes;
    }

    private static boolean hasOwnText(Element block) {
        for (TextNode words : block.textNodes()) {
            if (!words.isBlank()) {
                return true;
            }
        }
        return false;
    }
}
