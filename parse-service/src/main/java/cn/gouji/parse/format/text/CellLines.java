package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    /** One of so many lines may begin with bars. */
    private static final int FEW = 4;
    private static final int FEWEST_ROWS = 3;
    /** With fewer, blank cells behind a row may seem to be another. */
    private static final int FEWEST_BEHIND = 5;
    /** No row has more words in front of its values; with more, those before the last are a header. */
    private static final int MOST_LABELS = 3;
    /** They end a header and begin no row. */
    private static final Set<String> LAST_NAMES = Set.of("总计", "其他", "其它");
    /** With which the tables of the form begin: without the headings between them several may follow each other. */
    private static final Set<String> FIRST_CELLS = Set.of("项目", "行政复议");
    private static final String FIRST_CORNER = "勾稽关系";
    /** So many names of columns may be one row. */
    private static final int MOST_NAMES = 6;
    /** No row with a label has more cells behind it, those included that were merged in front. */
    private static final int MOST_BEHIND_LABEL = 12;
    /** Nor has the row without a label below the header of table four more values. */
    private static final int MOST_VALUES = 15;

    private record Cell(String text, Place place) {
    }

    private record Segment(List<Cell> words, List<Cell> behind) {
    }

    private final List<GridRow> rows = new ArrayList<>();
    /** Whether a bar stands in front of each row. */
    private final boolean opened;

    private CellLines(boolean opened) {
        this.opened = opened;
    }

    static boolean are(List<String> lines) {
        return lines.size() >= FEWEST && lines.stream().allMatch(line -> isCell(line, text(line)))
                && FEW * lines.stream().filter(line -> text(line) > 0).count() < lines.size();
    }

    private static boolean isCell(String line, int text) {
        int bar = line.indexOf(Bars.BAR, text);
        return bar >= 0 && Bars.only(line, bar);
    }

    /** Where the text of the cell begins, behind blank cells at the end of a row that this one was joined to; 0 if there is none. */
    private static int text(String line) {
        int text = 0;
        while (text < line.length() && line.charAt(text) == Bars.BAR) {
            text++;
        }
        return text == line.length() ? 0 : text;
    }

    static List<GridRow> rows(List<String> lines, List<Place> places) {
        List<Cell> cells = cells(lines, places);
        CellLines table = new CellLines(cells.getFirst().text.isEmpty());
        int from = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || begins(cells.get(i).text)) {
                table.addTable(cells.subList(from, i));
                from = i;
            }
        }
        return table.rows;
    }

    private static boolean begins(String text) {
        return FIRST_CELLS.contains(text) || text.contains(FIRST_CORNER);
    }

    private void addTable(List<Cell> cells) {
        int width = RowWidth.of(cells.stream().map(Cell::text).toList());
        for (int from = 0; width > 0 && from < cells.size(); from += width) {
            add(cells.subList(from, from + width));
        }
        if (width > 0) {
            return;
        }
        List<Segment> segments = segments(cells);
        int behindLabels = mostBehindLabels(segments);
        for (Segment segment : segments) {
            int cellsBehind = segment.behind.size();
            if (behindLabels >= FEWEST_BEHIND && cellsBehind > behindLabels && cellsBehind % behindLabels == 0) {
                addUnlabelled(segment, behindLabels);
            } else {
                addRows(segment.words, segment.behind);
            }
        }
    }

    /** Words and what stands behind them up to the next words. */
    private static List<Segment> segments(List<Cell> cells) {
        List<Segment> segments = new ArrayList<>();
        Segment open = new Segment(new ArrayList<>(), new ArrayList<>());
        for (Cell cell : cells) {
            boolean label = RowWidth.isWords(cell.text);
            if (label && !open.behind.isEmpty()) {
                segments.add(open);
                open = new Segment(new ArrayList<>(), new ArrayList<>());
            }
            (label ? open.words : open.behind).add(cell);
        }
        segments.add(open);
        return segments;
    }

    /** How many cells stand behind most labels. */
    private static int mostBehindLabels(List<Segment> segments) {
        Map<Integer, Integer> counts = new HashMap<>();
        segments.stream().filter(segment -> !segment.words.isEmpty() && !endsWithDigit(segment.words.getLast().text))
                .forEach(segment -> counts.merge(segment.behind.size(), 1, Integer::sum));
        return counts.entrySet().stream().filter(count -> count.getValue() >= FEWEST_ROWS)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    }

    /** Rows of which the first only has a label, each as long as most with one. */
    private void addUnlabelled(Segment segment, int behindLabels) {
        addRows(segment.words, segment.behind.subList(0, behindLabels));
        for (int from = behindLabels; from < segment.behind.size(); from += behindLabels) {
            List<Cell> row = new ArrayList<>(List.of(new Cell("", segment.behind.get(from).place)));
            row.addAll(segment.behind.subList(from, from + behindLabels));
            add(row);
        }
    }

    /** Whether the first value of a row was printed right behind its label. */
    private static boolean endsWithDigit(String text) {
        return Character.isDigit(text.charAt(text.length() - 1));
    }

    private static List<Cell> cells(List<String> lines, List<Place> places) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Place place = places.get(i);
            int text = text(line);
            int first = line.indexOf(Bars.BAR, text);
            for (int bar = 0; bar < text; bar++) {
                cells.add(new Cell("", place));
            }
            cells.add(new Cell(line.substring(text, first).strip(), place));
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
            labels = LAST_NAMES.contains(words.getLast().text) ? 0 : 1;
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
}
