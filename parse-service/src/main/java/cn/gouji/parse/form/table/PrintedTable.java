package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.ColumnUnit;
import cn.gouji.parse.form.flow.StreamedRows;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.Headers;
import cn.gouji.parse.form.row.LabelledOrder;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowGatherer;
import cn.gouji.parse.form.row.RowLabels;
import cn.gouji.parse.form.row.RowLabels.Evidence;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.OwnColumns;
import cn.gouji.parse.form.table.sum.ColumnSums;
import cn.gouji.parse.form.wording.TextRow;

/** Reads a table as the form has it: rows with their labels, told by these, their order and their sums. */
final class PrintedTable {

    /** A table of the form with all its damage fits; more is no table of the form. */
    private static final int MOST_ROWS = 600;

    private final TableForm form;
    private final RowLabels labels;
    private final ForeignColumns foreign;
    private final boolean summed;
    private final ColumnSums sums;

    /** @param summed whether the last column is the sum of the others */
    PrintedTable(TableForm form, RowLabels labels, ForeignColumns foreign, boolean summed) {
        this.form = form;
        this.labels = labels;
        this.foreign = foreign;
        this.summed = summed;
        this.sums = new ColumnSums(form);
    }

    ReadTable read(List<TextRow> printed) {
        List<TextRow> lines = OwnColumns.without(printed);
        List<ObservedRow> rows = StreamedRows.part(RowGatherer.gather(lines, form.rows().getFirst().width()), form);
        if (rows.size() > MOST_ROWS) {
            rows = rows.subList(0, MOST_ROWS);
        }
        LabelledOrder ordered = LabelledOrder.of(rows, evidence(rows));
        Headers headers = new Headers(lines);
        List<ReadRow> read = new RowsOfTable(form, ordered, lines, headers, summed).read();
        dropHeaped(read, rows, headers);
        if (new ColumnsInOtherOrder(form, lines, headers, read, summed).apply(read)) {
            return table(
                    summed ? new GuessedRows(form).confirm(read) : foreign.absent(GuessedRows.dropAll(read), lines),
                    ordered);
        }
        if (!summed) {
            return table(foreign.absent(proven(GuessedRows.dropAll(read)), lines), ordered);
        }
        List<ReadRow> confirmed = new GuessedRows(form).confirm(read);
        return table(proven(withoutCutRows(ScrambledLabels.completed(confirmed, form, rows), headers)), ordered);
    }

    /** A column for several of the form holds their sums, which are none of its values. */
    private void dropHeaped(List<ReadRow> read, List<ObservedRow> rows, Headers headers) {
        ColumnNames names = form.rows().getFirst().names();
        int heaped = headers.of(names).heaped();
        int columns = names.width() - Math.max(0, Integer.bitCount(heaped) - 1);
        boolean asMany = heaped != 0 && rows.stream().noneMatch(row -> row.tokenCount() > columns);
        if (asMany) {
            read.replaceAll(row -> row.without(heaped));
        }
    }

    /**
     * Where no row has a sum the page may have been cut off. What came in a stream may be pieces of numbers then, and what
     * stands in a grid be of other columns, if the header does not name all.
     */
    private List<ReadRow> withoutCutRows(List<ReadRow> read, Headers headers) {
        int last = form.rows().getFirst().width() - 1;
        if (read.stream().anyMatch(row -> row.cells().get(last).value() != null)
                || IntStream.range(0, last).allMatch(c -> addsUp(read, c))) {
            return read;
        }
        boolean named = headers.of(form.rows().getFirst().names()).isThatOfTheForm();
        return read.stream()
                .map(row -> row.streamed() ? ReadRow.absent(last + 1) : named ? row : row.realigned()).toList();
    }

    private boolean addsUp(List<ReadRow> read, int column) {
        return read.stream().allMatch(row -> row.cells().get(column).value() != null)
                && sums.hold(j -> read.get(j).cells().get(column).value());
    }

    /** Values that came in a stream are stated only if the whole table came: a lost blank would shift them. */
    private static List<ReadRow> proven(List<ReadRow> read) {
        boolean needless = read.stream().noneMatch(ReadRow::streamed) || read.stream()
                .allMatch(row -> row.cells().stream().allMatch(cell -> cell.origin() == Origin.STATED));
        return needless ? read : read.stream().map(row -> row.streamed() ? row.realigned() : row).toList();
    }

    private List<Evidence> evidence(List<ObservedRow> rows) {
        List<Evidence> evidence = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<String> after = i + 1 < rows.size() ? rows.get(i + 1).before() : List.of();
            evidence.add(labels.of(rows.get(i), after));
        }
        return evidence;
    }

    private ReadTable table(List<ReadRow> read, LabelledOrder ordered) {
        Map<String, CellReading> cells = new LinkedHashMap<>();
        for (int j = 0; j < read.size(); j++) {
            List<FormColumn> columns = form.rows().get(j).columns();
            for (int c = 0; c < columns.size(); c++) {
                cells.put(form.cellId(j, c), ColumnUnit.of(columns.get(c), read.get(j).cells().get(c)));
            }
        }
        boolean whole = read.stream().noneMatch(ReadRow::isAbsent);
        return new ReadTable(cells, whole ? cellsOf(ordered.moved()) : List.of());
    }

    private List<String> cellsOf(Set<Integer> rows) {
        List<String> ids = new ArrayList<>();
        for (int j : new TreeSet<>(rows)) {
            for (int c = 0; c < form.rows().get(j).width(); c++) {
                ids.add(form.cellId(j, c));
            }
        }
        return ids;
    }
}
