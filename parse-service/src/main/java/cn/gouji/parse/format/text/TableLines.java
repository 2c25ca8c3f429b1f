package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.MetadataBox;

/** Successive lines of a text whose cells are parted by tabs or bars: the rows of a table. */
public final class TableLines {

    private static final Pattern BREAK = Pattern.compile("\\s*<br\\s*/?>\\s*", Pattern.CASE_INSENSITIVE);

    /** Of a row of table four. */
    private static final int FEWEST_TABS = 14;

    private final List<String> lines = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 || line.indexOf(Bars.BAR) >= 0;
    }

    /** Whether a line without text has the tabs of a wide row. */
    static boolean isBlankRow(String line) {
        return line.length() >= FEWEST_TABS && line.chars().filter(c -> c == '\t').count() >= FEWEST_TABS;
    }

    /** Number of bars in the last row, 0 if there is none. */
    int bars() {
        return lines.isEmpty() ? 0 : Bars.count(lines.getLast());
    }

    void add(String line, Place place) {
        lines.add(line);
        places.add(place);
    }

    void endInto(List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        List<GridRow> rows = CellLines.are(lines) ? CellLines.rows(lines, places) : rows();
        if (isBox(rows)) {
            for (GridRow row : rows) {
                MetadataBox.lines(List.of(row.cells())).forEach(line -> blocks.add(new Line(line, row.place())));
            }
        } else if (!rows.isEmpty()) {
            blocks.add(new Grid(rows));
        }
        lines.clear();
        places.clear();
    }

    private static boolean isBox(List<GridRow> rows) {
        return !rows.isEmpty() && MetadataBox.isBegunBy(rows.getFirst().cells())
                && MetadataBox.is(rows.stream().map(GridRow::cells).toList());
    }

    private List<GridRow> rows() {
        List<GridRow> rows = new ArrayList<>(lines.size());
        boolean outerLeft = true;
        boolean outerRight = true;
        for (String line : lines) {
            if (line.indexOf('\t') < 0) {
                String barred = line.strip();
                outerLeft &= barred.charAt(0) == Bars.BAR;
                outerRight &= barred.charAt(barred.length() - 1) == Bars.BAR;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            List<String> cells = line.indexOf('\t') >= 0 ? split(line, '\t') : bars(line, outerLeft, outerRight);
            if (GridRow.are(cells) && !areRules(cells)) {
                rows.add(new GridRow(cells, places.get(i)));
            }
        }
        return rows;
    }

    private static List<String> bars(String line, boolean outerLeft, boolean outerRight) {
        String row = line.strip();
        int from = outerLeft ? 1 : 0;
        int to = outerRight && row.length() > from ? row.length() - 1 : row.length();
        return split(row.substring(from, to), Bars.BAR);
    }

    /** The line under a Markdown header. */
    private static boolean areRules(List<String> cells) {
        boolean any = false;
        for (String cell : cells) {
            if (!cell.isEmpty() && (cell.length() < 3 || !isRule(cell))) {
                return false;
            }
            any |= !cell.isEmpty();
        }
        return any;
    }

    private static boolean isRule(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '-' && c != ':' && c != '=') {
                return false;
            }
        }
        return true;
    }

    private static String stripped(String line, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isWhitespace(line.charAt(from))) {
            from++;
        }
        while (to > from && isWhitespace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    /** Most characters are told without asking the tables of the JDK. */
    private static boolean isWhitespace(char c) {
        return (c <= ' ' || c >= '\u1680' && c <= '\u3000') && Character.isWhitespace(c);
    }

    private static List<String> split(String line, char separator) {
        List<String> cells = new ArrayList<>(12);
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf(separator, start);
            if (end < 0) {
                end = line.length();
            }
            cells.add(unbroken(unquoted(stripped(line, start, end))));
            start = end + 1;
        }
        return cells;
    }

    /** Markdown breaks lines within cells so. */
    private static String unbroken(String cell) {
        return cell.indexOf('<') < 0 ? cell : BREAK.matcher(cell).replaceAll(" ").strip();
    }

    /** Spreadsheets write quotation marks around cells with several lines. */
    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && cell.charAt(0) == '"' && cell.charAt(cell.length() - 1) == '"';
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"").strip() : cell;
    }
}
