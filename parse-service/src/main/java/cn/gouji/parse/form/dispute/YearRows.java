package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Rows of table four for several years, or for parts of one, each behind what it is of, or below it: only that of the whole
 * year reported on counts.
 */
final class YearRows {

    /** One part of a year alone may be the name of a column. */
    private static final int FEWEST_PARTS = 2;

    private final Integer year;
    private final List<TextRow> lines;
    private final List<RowKind> kinds = new ArrayList<>();
    /** Where the word stands that tells it, -1 if it stands on a line above. */
    private final int[] at;

    private YearRows(List<TextRow> lines, Integer year) {
        this.year = year;
        this.lines = lines;
        this.at = new int[lines.size()];
        RowKind above = RowKind.UNTOLD;
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = LineWords.of(lines.get(i));
            at[i] = isRow(words) ? indexOfKind(words) : -1;
            RowKind kind = at[i] >= 0 ? RowKind.of(words.get(at[i]), year) : RowKind.UNTOLD;
            if (isAlone(i)) {
                above = RowKind.of(lines.get(i).soleText(), year);
                kind = RowKind.OTHER;
            } else if (kind == RowKind.UNTOLD) {
                kind = RowKind.isRemark(words) ? RowKind.OTHER : hasRow(i) ? above : kind;
            }
            kinds.add(kind);
        }
    }

    /** The lines with the row of the year alone, and without what tells that it is; the same if there are no others. */
    static List<TextRow> without(List<TextRow> lines, Integer year) {
        YearRows rows = new YearRows(lines, year);
        long others = rows.kinds.stream().filter(RowKind.OTHER::equals).count();
        RowKind wanted = rows.kinds.contains(RowKind.OWN) || others < FEWEST_PARTS ? RowKind.OWN : RowKind.TOTAL;
        boolean rest = rows.kinds.contains(wanted) || wanted == RowKind.OWN && rows.remarksOnly();
        return others == 0 || !rest ? lines : rows.withoutColumn(rows.only(wanted), wanted);
    }

    /** Without the column of the years, if nothing is left in it below the header. */
    private List<TextRow> withoutColumn(List<TextRow> own, RowKind wanted) {
        int[] columns = IntStream.range(0, lines.size()).filter(i -> kinds.get(i) == wanted).map(i -> at[i]).distinct()
                .toArray();
        int width = IntStream.range(0, lines.size()).filter(i -> kinds.get(i) == wanted)
                .map(i -> lines.get(i).cells().size()).max().orElse(0);
        if (columns.length != 1 || columns[0] < 0 || width <= GroupValues.WIDTH || own.stream()
                .anyMatch(line -> hasRow(line) && line.cells().size() > columns[0]
                        && !line.cells().get(columns[0]).isEmpty())) {
            return own;
        }
        return own.stream().map(line -> line.grid() && line.cells().size() > columns[0]
                ? LineWords.without(line, line.cells(), Set.of(columns[0]))
                : line).toList();
    }

    private boolean remarksOnly() {
        return IntStream.range(0, lines.size()).filter(i -> kinds.get(i) == RowKind.OTHER)
                .allMatch(i -> RowKind.isRemark(LineWords.of(lines.get(i))));
    }

    private List<TextRow> only(RowKind wanted) {
        List<TextRow> own = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) == RowKind.UNTOLD) {
                own.add(lines.get(i));
            } else if (kinds.get(i) == wanted && at[i] >= 0) {
                List<String> words = new ArrayList<>(LineWords.of(lines.get(i)));
                words.set(at[i], RowKind.withoutYear(words.get(at[i])));
                own.add(LineWords.like(lines.get(i), words));
            } else if (kinds.get(i) == wanted) {
                own.add(lines.get(i));
            }
        }
        return own;
    }

    /** Whether a line of a grid has nothing but the year of the row below. */
    private boolean isAlone(int line) {
        String sole = lines.get(line).grid() ? lines.get(line).soleText() : null;
        return sole != null && line + 1 < lines.size() && hasRow(line + 1)
                && RowKind.of(sole, year) != RowKind.UNTOLD && RowKind.of(sole, year) != RowKind.TOTAL;
    }

    private boolean hasRow(int line) {
        return hasRow(lines.get(line));
    }

    private static boolean hasRow(TextRow line) {
        List<String> words = LineWords.of(line);
        return words.size() >= GroupValues.GROUP_WIDTH && words.stream().noneMatch(LineWords::isWords)
                && words.stream().anyMatch(LineWords::isValue);
    }

    /** Whether values stand behind the first words, or blanks in all their places. */
    private static boolean isRow(List<String> words) {
        int at = (int) words.stream().takeWhile(word -> !LineWords.isValue(word)).count();
        boolean blank = words.stream().filter(LineWords::isWords).count() <= 2
                && words.size() > GroupValues.GROUP_WIDTH;
        return at < words.size() || blank;
    }

    /** Where the first word is, or the second one, that tells what the row is of; otherwise -1. */
    private int indexOfKind(List<String> words) {
        int[] first = IntStream.range(0, words.size()).filter(i -> !words.get(i).isEmpty()).limit(2).toArray();
        return Arrays.stream(first).filter(i -> !LineWords.isValue(words.get(i)) || words.get(i).length() > 3)
                .filter(i -> RowKind.of(words.get(i), year) != RowKind.UNTOLD).findFirst().orElse(-1);
    }
}
