package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.GridRow;

/**
 * A table whose cells stand on lines of their own and end with a bar each, as programs leave it that save the text of web
 * pages: a bar alone is a blank cell. A row begins with words behind values or blanks, so that blanks keep their places
 * behind a label.
 */
final class CellLines {

    /** Fewer lines may be rows with one cell. */
    private static final int FEWEST = 8;
    /** No row has more words in front of its values; with more, those before the last are a header. */
    private static final int MOST_LABELS = 3;
    /** So many names of columns may be one row. */
    private static final int MOST_NAMES = 6;
    /** No row with a label has more cells behind it, those included that were merged in front. */
    private static final int MOST_BEHIND_LABEL = 12;
    /** Nor has the row without a label below the header of table four more values. */
    private static final int MOST_VALUES = 15;

    private record Cell(String text, Place place) {
    }

    private final List<GridRow> rows = new ArrayList<>();
    /** Whether a bar stands in front of each row. */
    private final boolean opened;

    private CellLines(boolean opened) {
        this.opened = opened;
    }

    static boolean are(List<String> lines) {
        return lines.size() >= FEWEST && lines.stream().allMatch(CellLines::isCell);
    }

    private static boolean isCell(String line) {
        int bar = line.indexOf(Bars.BAR);
        return bar >= 0 && Bars.only(line, bar);
    }

    static List<GridRow> rows(List<String> lines, List<Place> places) {
        List<Cell> cells = cells(lines, places);
        CellLines table = new CellLines(cells.getFirst().text.isEmpty());
        List<Cell> words = new ArrayList<>();
        List<Cell> behind = new ArrayList<>();
        for (Cell cell : cells) {
            boolean label = isWords(cell.text);
            if (label && !behind.isEmpty()) {
                table.addRows(words, behind);
                words.clear();
                behind.clear();
            }
            (label ? words : behind).add(cell);
        }
        table.addRows(words, behind);
        return table.rows;
    }

    private static List<Cell> cells(List<String> lines, List<Place> places) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Place place = places.get(i);
            int first = line.indexOf(Bars.BAR);
            cells.add(new Cell(line.substring(0, first).strip(), place));
            for (int bar = first + 1; bar < line.length(); bar++) {
                if (line.charAt(bar) == Bars.BAR) {
                    cells.add(new Cell("", place));
                }
            }
        }
        return cells;
    }

    private void addRows(List<Cell> words, List<Cell> behind) {
        List<Cell> values = behind.stream().filter(cell -> !cell.text.isEmpty()).toList();
        boolean header = words.size() > MOST_LABELS;
        if (values.size() > MOST_VALUES || behind.size() > MOST_BEHIND_LABEL && !header) {
            // Rows that lost their labels: where each of them ends only its values tell.
            addHeader(words);
            values.forEach(value -> add(List.of(value)));
            return;
        }
        int labels = words.size();
        int first = 0;
        if (behind.size() > MOST_BEHIND_LABEL) {
            labels = 0;
            first = opened && behind.getFirst().text.isEmpty() ? 1 : 0;
        } else if (!values.isEmpty() && header) {
            labels = 1;
        }
        addHeader(words.subList(0, words.size() - labels));
        List<Cell> row = new ArrayList<>(words.subList(words.size() - labels, words.size()));
        row.addAll(behind.subList(first, behind.size()));
        add(row);
    }

    /** Words without blanks between them that are more than a row has may be several rows: they tell no order. */
    private void addHeader(List<Cell> words) {
        if (words.size() > MOST_NAMES) {
            words.forEach(word -> add(List.of(word)));
        } else {
            add(words);
        }
    }

    private void add(List<Cell> row) {
        if (!row.isEmpty()) {
            rows.add(new GridRow(row.stream().map(Cell::text).toList(), row.getFirst().place));
        }
    }

    /** Whether a cell is no number with a unit, sign or word for nothing. */
    private static boolean isWords(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        boolean behindDigit = first > 0 && Character.isDigit(text.charAt(first - 1));
        return text.length() - first > (behindDigit ? 2 : 1);
    }
}
