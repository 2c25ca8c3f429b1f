package cn.gouji.parse.format.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.jsoup.nodes.Element;

/**
 * Tables that a page sets as a grid of CSS: all cells follow each other in one block, and only the style tells the rows.
 * Without them blank cells would lose their places.
 */
final class CssGrids {

    private static final String SIGN = "grid-template-columns";
    private static final int FEWEST_COLUMNS = 4;
    private static final int LONGEST_CELL = 60;
    private static final int MOST_ROWS = 500;

    private final int columns;
    /** The columns that are taken in each row. */
    private final List<BitSet> taken = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private int row;
    private int column;

    private record Cell(Element item, int column, int columns, int rows) {
    }

    private CssGrids(int columns) {
        this.columns = columns;
    }

    /** Makes them tables, once the rules of the page are written into its elements. */
    static void mark(Element page) {
        for (Element block : page.select("[style*=" + SIGN + "]")) {
            CssGrids grid = new CssGrids(GridTracks.columns(block.attr("style")));
            if (grid.columns >= FEWEST_COLUMNS && holdsCells(block) && grid.placeAll(block)
                    && grid.isFull()) {
                grid.writeInto(block);
            }
        }
    }

    /** Short pieces only, numbers among them: no columns of a page. */
    private static boolean holdsCells(Element block) {
        boolean numbers = false;
        for (Element item : block.children()) {
            String text = item.text();
            if (text.length() > LONGEST_CELL) {
                return false;
            }
            numbers |= !text.isEmpty() && Character.isDigit(text.charAt(0));
        }
        return numbers && block.ownText().isBlank();
    }

    private boolean placeAll(Element block) {
        for (Element item : block.children()) {
            String style = item.attr("style");
            GridTracks.Place across = GridTracks.place(style, GridTracks.Axis.COLUMN, columns);
            GridTracks.Place down = GridTracks.place(style, GridTracks.Axis.ROW, MOST_ROWS);
            boolean fits = across != null && down != null && Math.max(across.start(), 0) + across.span() <= columns;
            if (!Unseen.is(item) && !(fits && place(item, across, down))) {
                return false;
            }
        }
        return true;
    }

    /** Whether no place was left: with spans that only a style sheet elsewhere tells some would be. */
    private boolean isFull() {
        return taken.stream().allMatch(ofRow -> ofRow.cardinality() == columns);
    }

    /** The next place that is free, as browsers look for it. */
    private boolean place(Element item, GridTracks.Place across, GridTracks.Place down) {
        if (down.start() >= 0) {
            if (across.start() < 0) {
                return false;
            }
            return put(item, down.start(), across.start(), across.span(), down.span());
        }
        if (across.start() >= 0) {
            row += across.start() < column ? 1 : 0;
            column = across.start();
        }
        while (row < MOST_ROWS && !isFree(row, column, across.span(), down.span())) {
            column++;
            if (across.start() >= 0 || column + across.span() > columns) {
                row++;
                column = Math.max(across.start(), 0);
            }
        }
        int at = column;
        column += across.span();
        return put(item, row, at, across.span(), down.span());
    }

    private boolean isFree(int from, int at, int width, int height) {
        if (at + width > columns) {
            return false;
        }
        for (int r = from; r < Math.min(from + height, taken.size()); r++) {
            if (!taken.get(r).get(at, at + width).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean put(Element item, int at, int first, int width, int height) {
        if (at + height > MOST_ROWS || !isFree(at, first, width, height)) {
            return false;
        }
        while (taken.size() < at + height) {
            taken.add(new BitSet());
            rows.add(new ArrayList<>());
        }
        taken.subList(at, at + height).forEach(columnsOfRow -> columnsOfRow.set(first, first + width));
        rows.get(at).add(new Cell(item, first, width, height));
        return true;
    }

    private void writeInto(Element block) {
        block.tagName("table");
        for (List<Cell> cells : rows) {
            Element line = block.appendElement("tr");
            for (Cell cell : cells.stream().sorted(Comparator.comparingInt(Cell::column)).toList()) {
                line.appendChild(cell.item.tagName("td").attr("colspan", String.valueOf(cell.columns))
                        .attr("rowspan", String.valueOf(cell.rows)));
            }
        }
    }
}
