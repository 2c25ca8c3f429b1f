package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Leaves out a column that offices add among those of the form, or behind them: the sum of some of them, or of all. */
public final class PartialSums {

    private static final Set<String> NAMES = Set.of("小计", "合计", "共计");

    private PartialSums() {
    }

    /**
     * The lines without such a column; the very same list if there is none.
     *
     * @param names of the columns of the form, each of which has one of its own
     * @param groups how often they stand side by side
     */
    public static List<TextRow> without(List<TextRow> lines, ColumnNames names, int groups) {
        int values = BlankColumns.first(lines, BlankColumns::hasValue);
        List<TextRow> header = lines.subList(0, values);
        int from = BlankColumns.first(header, line -> line.grid() && indexOf(line) >= 0);
        if (from == header.size() || values == lines.size()) {
            return lines;
        }
        int column = indexOf(header.get(from));
        boolean again = header.subList(from + 1, values).stream().anyMatch(line -> indexOf(line) >= 0);
        boolean all = lines.subList(values, lines.size()).stream().filter(BlankColumns::hasValue)
                .allMatch(TextRow::grid);
        List<TextRow> others = header.stream().map(line -> without(line, column)).toList();
        boolean sole = header.stream().noneMatch(line -> line.grid() && line.cells().size() > column
                && !line.cells().get(column).isEmpty() && indexOf(line) != column && !headsMore(line, column));
        if (again || !all || !sole || !BlankColumns.areNamed(names, groups, others, false)) {
            return lines;
        }
        int end = lines.size() - BlankColumns.first(lines.reversed(), BlankColumns::hasValue);
        int start = BlankColumns.first(header, line -> line.grid() && line.cells().size() > names.width());
        List<TextRow> without = new ArrayList<>(lines);
        without.subList(Math.min(start, from), end).replaceAll(line -> without(line, column));
        return without;
    }

    private static int indexOf(TextRow line) {
        for (int i = 0; i < line.cells().size(); i++) {
            if (NAMES.contains(Wording.core(line.cells().get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the heading above the column stands above the next one, too. */
    private static boolean headsMore(TextRow line, int column) {
        return column + 1 < line.cells().size() && line.cells().get(column + 1).isEmpty();
    }

    static TextRow without(TextRow line, int column) {
        if (!line.grid() || line.cells().size() <= column) {
            return line;
        }
        List<String> cells = new ArrayList<>(line.cells());
        String gone = cells.remove(column);
        if (LineWords.isWords(gone) && headsMore(line, column)) {
            cells.set(column, gone);
        }
        return new TextRow(cells, line.place(), true);
    }
}
