package cn.gouji.parse.form.clean;

import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.row.RowLabels;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Reads a table that stands in the document just as in the form: below its header all rows in order, each with its exact
 * label and a number in each of its columns, and every row adds up. Whatever else tables need would come to the same here,
 * at ten times the cost. All of its lines are rows of a grid, or all are lines of text.
 */
public final class CleanTable {

    /** No row of the form has more cells, those left by merged ones included. */
    private static final int WIDEST = 60;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_HEADER_LINES = 40;

    private final TableForm form;
    private final boolean summed;
    private final CleanLabels gridLabels;
    private final CleanLabels lineLabels;
    private final CleanHeaders gridHeaders;
    private final CleanHeaders lineHeaders;
    private final CleanStream stream;

    /** @param summed whether the last column is the sum of the others */
    public CleanTable(TableForm form, RowLabels labels, boolean summed) {
        this.form = form;
        this.summed = summed;
        this.gridLabels = new CleanLabels(form, labels, true);
        this.lineLabels = new CleanLabels(form, labels, false);
        this.gridHeaders = new CleanHeaders(form, summed, Layout.GRID);
        this.lineHeaders = new CleanHeaders(form, summed, Layout.LINES);
        this.stream = new CleanStream(form, summed, gridLabels, lineLabels);
    }

    /** Every cell of the table; null if anything in it is otherwise than in the form. */
    public Map<String, CellReading> cells(List<TextRow> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        if (lines.getFirst().grid()) {
            return cells(lines, true, gridLabels, gridHeaders);
        }
        Map<String, CellReading> cells = cells(lines, false, lineLabels, lineHeaders);
        return cells == null ? stream.cells(lines) : cells;
    }

    private Map<String, CellReading> cells(List<TextRow> lines, boolean grid, CleanLabels labels,
            CleanHeaders headers) {
        RowsInOrder rows = new RowsInOrder(form, summed);
        int[] starts = new int[form.rows().size()];
        for (TextRow line : lines) {
            boolean isLong = !line.grid() && line.text().length() > LONGEST_LINE;
            List<String> texts = isLong || line.grid() != grid ? List.of() : CleanLine.texts(line);
            if (texts.isEmpty() || texts.size() > WIDEST || rows.header().size() > MOST_HEADER_LINES) {
                return null;
            }
            int first = CleanLine.firstNumber(texts);
            if (first < 0) {
                rows.addHeader(texts);
            } else if (rows.areAll() || labels.rowOf(texts.subList(0, first)) != rows.next()) {
                return null;
            } else {
                starts[rows.next()] = first;
                if (!rows.add(CleanLine.values(texts, first, rows.width()), line.place())) {
                    return null;
                }
            }
        }
        return rows.areAll() && headers.areAbove(rows.header(), starts, lines) ? rows.cells() : null;
    }
}
