package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.header.StreamedHeader;
import cn.gouji.parse.form.header.SumColumn;
import cn.gouji.parse.form.row.HeaderOrder;
import cn.gouji.parse.form.row.Headers;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

/** Rows below a header that has the columns in another order than the form: their values are put where it says. */
final class ColumnsInOtherOrder {

    private final TableForm form;
    /** An order for the columns of each block, null where it is that of the form. */
    private final Map<List<FormColumn>, int[]> orders = new IdentityHashMap<>();
    private final Headers headers;
    private final SumColumn sums;

    /** @param summed whether the last column is the sum of the others */
    ColumnsInOtherOrder(TableForm form, List<TextRow> lines, Headers headers, List<ReadRow> rows, boolean summed) {
        this.headers = headers;
        this.form = form;
        this.sums = summed ? sums(rows) : SumColumn.UNTOLD;
        int[] streamed = summed ? StreamedHeader.order(form, lines, sums) : null;
        for (TableForm.Row row : form.rows()) {
            if (row.width() > 1 && !orders.containsKey(row.columns())) {
                orders.put(row.columns(), streamed == null ? order(headers.of(row.names()), row.width()) : streamed);
            }
        }
    }

    private int[] order(HeaderOrder header, int width) {
        int[] told = header.order();
        boolean contradicted = told == null && sums == SumColumn.FIRST;
        if (header.isLost() || contradicted) {
            return withoutHeader(width, sums == SumColumn.FIRST && !header.putsLastBehind());
        }
        if (told != null && told.length < width && sums == SumColumn.FIRST && header.isLastFirst()) {
            return withoutHeader(width, true);
        }
        boolean totalBefore = told != null && told.length > 0 && told[told.length - 1] != width - 1
                && Arrays.stream(told).anyMatch(column -> column == width - 1);
        if (!totalBefore || sums != SumColumn.LAST) {
            return told;
        }
        // The sums say otherwise: 总计 stands beside the heading of all other columns, and was read before them.
        return header.isOtherwise() ? withoutHeader(width, false) : null;
    }

    /** Of a table without a header only its sums tell whether 总计 is the first column. */
    private static int[] withoutHeader(int width, boolean totalFirst) {
        int last = width - 1;
        return IntStream.range(0, width).map(c -> totalFirst ? (c + last) % width : c).toArray();
    }

    /** Where the sums of the rows stand, whatever a header says. */
    private static SumColumn sums(List<ReadRow> rows) {
        if (rows.stream().anyMatch(row -> isSum(row, row.cells().size() - 1))) {
            return SumColumn.LAST;
        }
        // Of many rows that do not add up, one may by accident.
        long first = rows.stream().filter(row -> isSum(row, 0)).count();
        long none = rows.stream().filter(row -> !sumIs(row, 0) && !sumIs(row, row.cells().size() - 1)).count();
        return first > 0 && first >= none ? SumColumn.FIRST : SumColumn.UNTOLD;
    }

    /** Whether one column, and only that, is the sum of the others of a row. */
    private static boolean isSum(ReadRow row, int column) {
        return isComplete(row) && sumIs(row, column)
                && row.cells().getFirst().value().compareTo(row.cells().getLast().value()) != 0;
    }

    /** Whether a column is the sum of the others of a row, as far as all of them are known. */
    private static boolean sumIs(ReadRow row, int column) {
        if (!isComplete(row)) {
            return true;
        }
        BigDecimal all = row.cells().stream().map(CellReading::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum = row.cells().get(column).value();
        return all.compareTo(sum.add(sum)) == 0;
    }

    private static boolean isComplete(ReadRow row) {
        return row.cells().stream().allMatch(cell -> cell.value() != null);
    }

    /** Whether any block has another order; its rows are changed in place, those of a doubtful header are inferred. */
    boolean apply(List<ReadRow> rows) {
        boolean any = false;
        for (int j = 0; j < rows.size(); j++) {
            int[] order = orders.get(form.rows().get(j).columns());
            if (order == null ? hasUnnamedValue(j, rows.get(j)) : isThatOfTheForm(order)) {
                rows.set(j, rows.get(j).realigned().without(doubtful(j)));
                any |= !doubtful(j).isEmpty();
            } else if (order != null) {
                rows.set(j, ordered(rows.get(j), order));
                any = true;
            }
        }
        return any;
    }

    /** Null for a row with one column, which no header can have in another order. */
    private HeaderOrder header(int j) {
        TableForm.Row row = form.rows().get(j);
        return row.width() > 1 ? headers.of(row.names()) : null;
    }

    private Set<Integer> doubtful(int j) {
        HeaderOrder header = header(j);
        Set<Integer> doubtful = header == null ? Set.of() : header.doubtful();
        return sums == SumColumn.FIRST && !doubtful.isEmpty()
                ? IntStream.range(0, form.rows().get(j).width()).boxed().collect(Collectors.toSet())
                : doubtful;
    }

    /** Whether the row has a value in a column that the header does not name: it may be that of another column. */
    private boolean hasUnnamedValue(int j, ReadRow row) {
        HeaderOrder header = header(j);
        return header != null && IntStream.range(0, row.cells().size())
                .anyMatch(c -> row.cells().get(c).value() != null && !header.names(c));
    }

    private static boolean isThatOfTheForm(int[] order) {
        return order.length > 0 && Arrays.equals(order, IntStream.range(0, order.length).toArray());
    }

    /**
     * Where the columns had to be inferred they tell nothing under another order, unless 总计, which told them, is the last in it
     * as well; nor does a header of fewer columns.
     */
    private ReadRow ordered(ReadRow row, int[] order) {
        int width = row.cells().size();
        boolean fewer = order.length > 0 && order.length < width;
        boolean below = row.cells().stream().filter(cell -> cell.origin() != Origin.ABSENT).count() <= order.length;
        if (fewer && below && row.cells().stream().noneMatch(cell -> cell.origin() == Origin.STATED)) {
            return row;
        }
        if (order.length == 0 && sums == SumColumn.LAST) {
            return row.realigned().without(IntStream.range(0, width - 1).boxed().collect(Collectors.toSet()));
        }
        if (order.length < width || !row.placed() && order[width - 1] != width - 1) {
            return ReadRow.absent(width);
        }
        CellReading[] cells = new CellReading[width];
        for (int k = 0; k < width; k++) {
            cells[order[k]] = CellReadings.realigned(row.cells().get(k));
        }
        return new ReadRow(List.of(cells), row.guessed(), row.streamed(), true);
    }
}
