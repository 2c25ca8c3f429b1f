package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Joins numbers that narrow columns broke between any two digits, where the rest of each came on the next line: a row has more
 * values than the form then, and there is one way to join some of them so that it adds up.
 */
final class BrokenRuns {

    /** A value or a dash, and on which line it stands. */
    private record Piece(String text, int line) {
    }

    private final List<Piece> pieces;
    private final int width;
    private final int values;
    private final int longest;
    private final List<List<String>> found = new ArrayList<>();

    private BrokenRuns(List<Piece> pieces, int width, int values) {
        this.pieces = pieces;
        this.width = width;
        this.values = values;
        this.longest = pieces.stream().mapToInt(piece -> piece.text().length()).max().orElse(0);
    }

    /**
     * The lines with such numbers joined, their rows on a line each; the very same list if there are none.
     *
     * @param width how many columns there are up to each sum
     * @param most sums that a row may have
     */
    static List<TextRow> joined(List<TextRow> lines, int width, int most) {
        List<TextRow> joined = new ArrayList<>(lines.size());
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = LineWords.of(lines.get(i));
            List<Piece> run = lines.get(i).grid() ? List.of() : run(lines, i, words);
            int values = most * width < run.size() ? most * width : width;
            List<String> row = values < run.size() ? new BrokenRuns(run, width, values).only() : null;
            if (row == null) {
                joined.add(lines.get(i));
            } else {
                any = true;
                List<String> whole = new ArrayList<>(words.stream().filter(LineWords::isWords).toList());
                whole.addAll(row);
                joined.add(LineWords.like(lines.get(i), whole));
                i = run.getLast().line();
            }
        }
        return any ? joined : lines;
    }

    /** The values at the end of a line, and on the lines below it that hold nothing else. */
    private static List<Piece> run(List<TextRow> lines, int start, List<String> words) {
        List<Piece> run = new ArrayList<>();
        boolean labelled = false;
        for (String word : words) {
            if (LineWords.isWords(word)) {
                if (!run.isEmpty()) {
                    return List.of();
                }
                labelled = true;
            } else {
                run.add(new Piece(word, start));
            }
        }
        if (run.isEmpty() || !labelled && start > 0 && isOfValues(lines.get(start - 1))) {
            return List.of();
        }
        for (int i = start + 1; i < lines.size() && isOfValues(lines.get(i)); i++) {
            for (String word : LineWords.of(lines.get(i))) {
                run.add(new Piece(word, i));
            }
        }
        return run;
    }

    private static boolean isOfValues(TextRow line) {
        return !line.grid() && LineWords.of(line).stream().noneMatch(LineWords::isWords);
    }

    /** The values of the row; null if there is no way to join the pieces or more than one. */
    private List<String> only() {
        if (pieces.size() <= 2 * values) {
            join(0, new ArrayList<>());
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    private void join(int from, List<String> row) {
        int left = values - row.size();
        if (found.size() > 1 || pieces.size() - from < left || pieces.size() - from > 2 * left) {
            return;
        }
        if (!row.isEmpty() && row.size() % width == 0 && !addsUp(row.subList(row.size() - width, row.size()))) {
            return;
        }
        if (left == 0) {
            found.add(List.copyOf(row));
            return;
        }
        Piece piece = pieces.get(from);
        row.add(piece.text());
        join(from + 1, row);
        row.removeLast();
        if (from + 1 < pieces.size() && fit(piece, pieces.get(from + 1))) {
            row.add(piece.text() + pieces.get(from + 1).text());
            join(from + 2, row);
            row.removeLast();
        }
    }

    private boolean fit(Piece piece, Piece next) {
        return next.line() > piece.line() && StackedDigits.fit(piece.text(), next.text(), longest);
    }

    private static boolean addsUp(List<String> row) {
        return RowSum.isThere(row.stream().map(CellTextReader::read).toArray(CellText[]::new));
    }
}
