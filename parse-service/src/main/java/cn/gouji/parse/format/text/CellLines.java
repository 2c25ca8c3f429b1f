package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.format.text.CellRows.Cell;
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
    /** With which the tables of the form begin: without the headings between them several may follow each other. */
    private static final Set<String> FIRST_CELLS = Set.of("项目", "行政复议");
    private static final String FIRST_CORNER = "勾稽关系";

    private record Segment(List<Cell> words, List<Cell> behind) {
    }

    private CellLines() {
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
        CellRows rows = new CellRows(cells.getFirst().text().isEmpty());
        int from = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || begins(cells.get(i).text())) {
                addTable(cells.subList(from, i), rows);
                from = i;
            }
        }
        return rows.rows();
    }

    private static boolean begins(String text) {
        return FIRST_CELLS.contains(text) || text.contains(FIRST_CORNER);
    }

    private static void addTable(List<Cell> cells, CellRows rows) {
        int width = RowWidth.of(cells.stream().map(Cell::text).toList());
        for (int from = 0; width > 0 && from < cells.size(); from += width) {
            rows.add(cells.subList(from, from + width));
        }
        if (width > 0) {
            return;
        }
        List<Segment> segments = segments(cells);
        int behindLabels = mostBehindLabels(segments);
        for (Segment segment : segments) {
            int cellsBehind = segment.behind.size();
            if (behindLabels >= FEWEST_BEHIND && cellsBehind > behindLabels && cellsBehind % behindLabels == 0
                    && !beginWithBlanks(segment.behind, behindLabels)) {
                rows.addUnlabelled(segment.words, segment.behind, behindLabels);
            } else {
                rows.addLabelled(segment.words, segment.behind);
            }
        }
    }

    /** Whether most rows behind the first have a blank in a place where it has none: that of their labels, and not a column. */
    private static boolean beginWithBlanks(List<Cell> behind, int width) {
        int rows = behind.size() / width;
        return IntStream.range(0, width).filter(offset -> !behind.get(offset).text().isEmpty())
                .anyMatch(offset -> 2 * IntStream.range(1, rows)
                        .filter(row -> behind.get(offset + row * width).text().isEmpty()).count() > rows - 1);
    }

    /** Words and what stands behind them up to the next words. */
    private static List<Segment> segments(List<Cell> cells) {
        List<Segment> segments = new ArrayList<>();
        Segment open = new Segment(new ArrayList<>(), new ArrayList<>());
        for (Cell cell : cells) {
            boolean label = RowWidth.isWords(cell.text());
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
        segments.stream().filter(segment -> !segment.words.isEmpty() && !endsWithDigit(segment.words.getLast().text()))
                .forEach(segment -> counts.merge(segment.behind.size(), 1, Integer::sum));
        return counts.entrySet().stream().filter(count -> count.getValue() >= FEWEST_ROWS)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
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
}
