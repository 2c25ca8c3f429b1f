package cn.gouji.parse.form.clean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.row.TableForm;

/** The cells of the rows of a table as they come one after the other in the order of the form, and what stands between them. */
final class RowsInOrder {

    private final TableForm form;
    private final boolean summed;
    private final Map<String, CellReading> cells;
    private final List<HeaderLine> header = new ArrayList<>();
    private int row;

    /** @param summed whether the last column is the sum of the others */
    RowsInOrder(TableForm form, boolean summed) {
        this.form = form;
        this.summed = summed;
        this.cells = LinkedHashMap.newLinkedHashMap(form.rows().stream().mapToInt(TableForm.Row::width).sum());
    }

    /** Index of the row that comes next. */
    int next() {
        return row;
    }

    /** How many values the next row has. */
    int width() {
        return form.rows().get(row).width();
    }

    boolean areAll() {
        return row == form.rows().size();
    }

    Map<String, CellReading> cells() {
        return cells;
    }

    List<HeaderLine> header() {
        return header;
    }

    /** @param texts of a line, or a part of it, that hold no number */
    void addHeader(List<String> texts) {
        header.add(new HeaderLine(row, texts));
    }

    /**
     * Takes the values of the next row.
     *
     * @param values null if they are none
     * @return whether they are those of a clean row
     */
    boolean add(CellText.Value[] values, Place place) {
        if (values == null || summed && !addUp(values)) {
            return false;
        }
        for (int c = 0; c < values.length; c++) {
            cells.put(form.cellId(row, c), CellReadings.of(values[c], true, place));
        }
        row++;
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
