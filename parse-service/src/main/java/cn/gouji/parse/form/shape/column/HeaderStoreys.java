package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.TextRow;

/** The storeys of the header of a grid. A heading stands above its own column and the blank ones behind it that it covers. */
public final class HeaderStoreys {

    /** More lines of words are no header. */
    private static final int MOST_STOREYS = 40;

    private static final int LONGEST_DASH = 3;

    private final List<TextRow> storeys;
    private final int from;
    private final int width;
    /** For each storey, the column in which the heading begins that stands above a column; -1 if there is none. */
    private final int[][] begins;

    private HeaderStoreys(List<TextRow> lines, int from, int to, int width) {
        this.storeys = lines.subList(from, to);
        this.from = from;
        this.width = width;
        this.begins = new int[to - from][width];
        for (int i = 0; i < begins.length; i++) {
            for (int k = 0; k < width; k++) {
                boolean covered = k > 0 && !startsAbove(i, k);
                begins[i][k] = !cell(i, k).isEmpty() ? k : covered ? begins[i][k - 1] : -1;
            }
        }
    }

    /** Null if no lines of words, or too many, stand right above the first values of a grid. */
    public static HeaderStoreys of(List<TextRow> lines) {
        int to = BlankColumns.first(lines, line -> line.grid() && (BlankColumns.hasValue(line)
                || line.cells().stream().anyMatch(HeaderStoreys::isDash)));
        int from = to;
        while (to < lines.size() && from > 0 && lines.get(from - 1).grid() && !isTitle(lines.get(from - 1))) {
            from--;
        }
        if (to - from > MOST_STOREYS) {
            return null;
        }
        int width = lines.subList(from, Math.min(to + 1, lines.size())).stream().mapToInt(line -> line.cells().size())
                .max().orElse(0);
        return from == to ? null : new HeaderStoreys(lines, from, to, width);
    }

    /** A row whose values are all dashes is none of the header. */
    private static boolean isDash(String cell) {
        return !cell.isEmpty() && cell.length() <= LONGEST_DASH && CellTextReader.read(cell) instanceof CellText.Blank;
    }

    private static boolean isTitle(TextRow line) {
        String sole = line.soleText();
        return sole != null && sole.equals(line.cells().getFirst());
    }

    private boolean startsAbove(int storey, int column) {
        return IntStream.range(0, storey).anyMatch(i -> !cell(i, column).isEmpty());
    }

    private String cell(int storey, int column) {
        List<String> cells = storeys.get(storey).cells();
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Index of the highest storey among the lines. */
    int from() {
        return from;
    }

    /** Index of the first line below the header. */
    public int to() {
        return from + storeys.size();
    }

    public int width() {
        return width;
    }

    /** The headings above a column, the highest first; empty where a storey has none. */
    public List<String> above(int column) {
        List<String> above = new ArrayList<>(storeys.size());
        for (int i = 0; i < begins.length; i++) {
            above.add(begins[i][column] < 0 ? "" : cell(i, begins[i][column]));
        }
        return above;
    }

    /** The lowest heading above a column, empty if there is none. */
    public String name(int column) {
        return above(column).stream().filter(heading -> !heading.isEmpty()).reduce("", (high, low) -> low);
    }

    /** Whether two columns stand below the same heading of a storey. */
    boolean share(int storey, int column, int other) {
        return begins[storey][column] >= 0 && begins[storey][column] == begins[storey][other];
    }

    /** The headings of a storey above some of its columns: one that covers several stands above the first that is left. */
    List<String> only(int storey, List<Integer> columns) {
        List<String> left = new ArrayList<>(columns.size());
        int before = -1;
        for (int column : columns) {
            int begin = begins[storey][column];
            left.add(begin >= 0 && begin != before ? cell(storey, begin) : "");
            before = begin;
        }
        return left;
    }
}
