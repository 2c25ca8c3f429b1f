package cn.gouji.parse.form.clean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
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
    private final int cellCount;
    private final Layout grid;
    private final Layout text;

    /** What is known of tables that are laid out alike. */
    private record Layout(boolean grid, CleanLabels labels, CleanHeaders headers) {
    }

    /** @param summed whether the last column is the sum of the others */
    public CleanTable(TableForm form, RowLabels labels, boolean summed) {
        this.form = form;
        this.summed = summed;
        this.cellCount = form.rows().stream().mapToInt(TableForm.Row::width).sum();
        this.grid = new Layout(true, new CleanLabels(form, labels, true), new CleanHeaders(form, summed, true));
        this.text = new Layout(false, new CleanLabels(form, labels, false), new CleanHeaders(form, summed, false));
    }

    /** Every cell of the table; null if anything in it is otherwise than in the form. */
    public Map<String, CellReading> cells(List<TextRow> lines) {
        return lines.isEmpty() ? null : cells(lines, lines.getFirst().grid() ? grid : text);
    }

    private Map<String, CellReading> cells(List<TextRow> lines, Layout layout) {
        Map<String, CellReading> cells = LinkedHashMap.newLinkedHashMap(cellCount);
        List<HeaderLine> header = new ArrayList<>();
        int[] starts = new int[form.rows().size()];
        int row = 0;
        for (TextRow line : lines) {
            boolean isLong = !line.grid() && line.text().length() > LONGEST_LINE;
            List<String> texts = isLong || line.grid() != layout.grid ? List.of() : CleanLine.texts(line);
            if (texts.isEmpty() || texts.size() > WIDEST || header.size() > MOST_HEADER_LINES) {
                return null;
            }
            int first = CleanLine.firstNumber(texts);
            if (first < 0) {
                header.add(new HeaderLine(row, texts));
            } else if (row == starts.length || layout.labels.rowOf(texts.subList(0, first)) != row
                    || !read(texts, first, row, line, cells)) {
                return null;
            } else {
                starts[row++] = first;
            }
        }
        return row == starts.length && layout.headers.areAbove(header, starts, lines) ? cells : null;
    }

    /** Whether the numbers of the line are those of the row of the form. */
    private boolean read(List<String> texts, int first, int row, TextRow line, Map<String, CellReading> cells) {
        CellText.Value[] values = CleanLine.values(texts, first, form.rows().get(row).width());
        if (values == null || summed && !addUp(values)) {
            return false;
        }
        for (int c = 0; c < values.length; c++) {
            cells.put(form.cellId(row, c), CellReadings.of(values[c], true, line.place()));
        }
        return true;
    }

    /** Whether the last number is the sum of the others, none of them negative. */
    private static boolean addUp(CellText.Value[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int c = 0; c < values.length - 1; c++) {
            if (values[c].number().signum() < 0) {
                return false;
            }
            sum = sum.add(values[c].number());
        }
        return values[values.length - 1].number().compareTo(sum) == 0;
    }
}
