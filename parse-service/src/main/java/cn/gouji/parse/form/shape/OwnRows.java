package cn.gouji.parse.form.shape;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.Share;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Leaves out the rows that an office added to those of the form. Only where each row of the form has its exact label:
 * otherwise a row with other words may be one of the form whose label was lost.
 */
public final class OwnRows {

    private static final int SURE = 4;

    private OwnRows() {
    }

    /** The lines without such rows; the very same list if there are none. */
    public static List<TextRow> without(List<TextRow> lines, TableForm form) {
        int[] at = new int[form.rows().size()];
        Arrays.fill(at, -1);
        BitSet own = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            TextRow line = lines.get(i);
            int row = line.grid() && !isHeader(line, form) ? rowOf(line, form) : -1;
            if (row < 0) {
                own.set(i, line.grid() && isOwn(line.cells(), form));
            } else if (at[row] < 0) {
                at[row] = i;
            } else {
                // 9.其他 among the refusals is not 3.其他 of the form.
                boolean first = isNumbered(lines.get(at[row]), form.rows().get(row));
                if (first == isNumbered(line, form.rows().get(row))) {
                    return lines;
                }
                own.set(first ? i : at[row]);
                at[row] = first ? at[row] : i;
            }
        }
        return own.isEmpty() || Arrays.stream(at).anyMatch(i -> i < 0)
                ? lines
                : IntStream.range(0, lines.size()).filter(i -> !own.get(i)).mapToObj(lines::get).toList();
    }

    private static boolean isNumbered(TextRow line, TableForm.Row row) {
        return line.cells().stream().anyMatch(cell -> row.cores().contains(Wording.labelCore(cell))
                && Numeral.at(cell).number() == row.numeral().number());
    }

    /** 其他 and 总计 are names of columns, too. */
    private static boolean isHeader(TextRow line, TableForm form) {
        ColumnNames names = form.rows().getFirst().names();
        return line.cells().stream().filter(cell -> names.columnsOf(Wording.core(cell)) != 0).count() > 1;
    }

    private static int rowOf(TextRow line, TableForm form) {
        boolean values = line.cells().stream().anyMatch(LineWords::isValue);
        int row = -1;
        for (String cell : line.cells()) {
            String core = cell.isEmpty() ? "" : Wording.labelCore(cell);
            // Without values and ordinal, 其他 may be the name of a column.
            boolean label = values || core.length() >= SURE || Numeral.at(cell).number() > 0;
            row = label ? Math.max(row, form.rowOf(core)) : row;
        }
        return row;
    }

    /** Whether the words right before the values of a row are neither nothing nor the heading of a group. */
    private static boolean isOwn(List<String> cells, TableForm form) {
        String label = "";
        for (String cell : cells) {
            if (LineWords.isValue(cell) || Share.is(cell)) {
                return !label.isEmpty() && form.groupOf(label) < 0;
            }
            label = LineWords.isWords(cell) ? Wording.labelCore(cell) : label;
        }
        return false;
    }
}
