package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table whose columns stand in another order, or among others, and whose header has the name of each just above its
 * values: all lines are as wide, or end where they are blank as those of sheets do. Then the sums must agree.
 */
public final class HeadedColumns {

    private static final int FEWEST = 4;

    private final ColumnNames names;
    private final List<String> labels;

    public HeadedColumns(TableForm form) {
        this.names = form.rows().getFirst().names();
        this.labels = form.rows().getFirst().columns().stream().map(column -> column.label()).toList();
    }

    /** The lines as the form would have them; null if the table is no such one. */
    public List<TextRow> upright(List<TextRow> lines) {
        int[] at = new int[names.width()];
        Arrays.fill(at, -1);
        int width = -1;
        List<TextRow> upright = new ArrayList<>();
        boolean header = true;
        boolean ragged = false;
        for (TextRow line : lines) {
            boolean values = line.cells().stream().anyMatch(LineWords::isValue);
            if (header && line.grid() && !values && find(line.cells(), at)) {
                ragged |= width >= 0 && width != line.cells().size();
                width = Math.max(width, line.cells().size());
            } else if (values && line.grid()) {
                if (header && !isTelling(at)) {
                    return null;
                }
                if (header) {
                    upright.add(named(at, line));
                }
                header = false;
                TextRow row = ragged
                        ? placedBySum(line, at, width)
                        : line.cells().size() == width ? placed(line, at) : null;
                if (row != null) {
                    upright.add(row);
                }
            } else {
                upright.add(line);
            }
        }
        return header ? null : upright;
    }

    /** Notes where a line of the header has columns of the form. */
    private boolean find(List<String> cells, int[] at) {
        boolean found = false;
        for (int k = 0; k < cells.size(); k++) {
            int meant = names.columnsOf(Wording.core(cells.get(k)).replace("其它", "其他"));
            found |= meant != 0;
            if (Integer.bitCount(meant) == 1) {
                at[Integer.numberOfTrailingZeros(meant)] = k;
            }
        }
        return found;
    }

    /** Whether most columns are found, none of them twice, and not side by side as in the form. */
    private boolean isTelling(int[] at) {
        int[] found = Arrays.stream(at).filter(k -> k >= 0).toArray();
        boolean sideBySide = found.length == at.length;
        for (int i = 1; i < found.length; i++) {
            sideBySide &= found[i] == found[i - 1] + 1;
        }
        return found.length >= FEWEST && Arrays.stream(found).distinct().count() == found.length && !sideBySide;
    }

    private TextRow named(int[] at, TextRow line) {
        List<String> header = new ArrayList<>(Collections.nCopies(first(at), ""));
        for (int c = 0; c < at.length; c++) {
            if (at[c] >= 0) {
                header.add(labels.get(c));
            }
        }
        return new TextRow(header, line.place(), true);
    }

    /** Null for a row that may have lost a cell, so that its values moved. */
    private static TextRow placed(TextRow line, int[] at) {
        int[] found = Arrays.stream(at).filter(k -> k >= 0).toArray();
        List<String> printed = line.cells().stream().filter(cell -> !cell.isEmpty() && !LineWords.isWords(cell))
                .toList();
        List<String> below = Arrays.stream(found).mapToObj(k -> line.cells().get(k)).toList();
        // As many as there are columns may be some of them and one of another column.
        boolean whole = printed.size() == found.length && !addUp(below);
        List<String> values = whole
                ? Arrays.stream(found).mapToObj(k -> printed.get(rank(k, found))).toList()
                : below;
        boolean onlyLastBlank = line.cells().get(Arrays.stream(found).max().orElse(0)).isEmpty()
                && values.stream().filter(LineWords::isValue).count() == values.size() - 1;
        if (onlyLastBlank || values.contains("") && !addUp(values)) {
            return null;
        }
        return moved(line, at, values);
    }

    private static TextRow moved(TextRow line, int[] at, List<String> values) {
        List<String> cells = new ArrayList<>(line.cells().subList(0, first(at)));
        cells.replaceAll(cell -> LineWords.isWords(cell) ? cell : "");
        cells.addAll(values);
        return new TextRow(cells, line.place(), true);
    }

    /** Null for a row that is no longer than what stands above it, if its sum does not tell that it was not moved. */
    private static TextRow placedBySum(TextRow line, int[] at, int width) {
        if (line.cells().size() > width || line.cells().size() < first(at)) {
            return null;
        }
        List<String> cells = new ArrayList<>(line.cells());
        cells.addAll(Collections.nCopies(width - cells.size(), ""));
        List<String> below = Arrays.stream(at).filter(k -> k >= 0).mapToObj(cells::get).toList();
        CellText[] values = below.stream().map(CellTextReader::read).toArray(CellText[]::new);
        return RowSum.isThatOfSome(values) || Arrays.stream(values).allMatch(HeadedColumns::isZero)
                ? moved(line, at, below)
                : null;
    }

    private static boolean isZero(CellText text) {
        return text instanceof CellText.Value value && value.number().signum() == 0;
    }

    /** How many of the columns stand to the left. */
    private static int rank(int column, int[] found) {
        return (int) Arrays.stream(found).filter(k -> k < column).count();
    }

    private static boolean addUp(List<String> values) {
        return RowSum.holdsWithBlanks(values.stream().map(CellTextReader::read).toArray(CellText[]::new));
    }

    private static int first(int[] at) {
        return Arrays.stream(at).filter(k -> k >= 0).min().orElse(0);
    }
}
