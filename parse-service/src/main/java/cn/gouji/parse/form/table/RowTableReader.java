package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.ColumnUnit;
import cn.gouji.parse.form.clean.CleanTable;
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
import cn.gouji.parse.form.shape.OwnRows;
import cn.gouji.parse.form.shape.RowsOfYears;
import cn.gouji.parse.form.shape.TableCopies;
import cn.gouji.parse.form.shape.column.BlankColumns;
import cn.gouji.parse.form.shape.column.LastYearColumns;
import cn.gouji.parse.form.shape.column.OtherColumns;
import cn.gouji.parse.form.shape.column.PartialSums;
import cn.gouji.parse.form.shape.column.TornColumns;
import cn.gouji.parse.form.shape.run.BrokenDecimals;
import cn.gouji.parse.form.shape.run.BrokenNumbers;
import cn.gouji.parse.form.shape.run.BrokenThousands;
import cn.gouji.parse.form.table.sum.ColumnSums;
import cn.gouji.parse.form.wording.TextRow;

/** Reads a table whose rows carry labels: tables two and three of the form. */
public final class RowTableReader {

    /** A table of the form with all its damage fits; more is no table of the form. */
    private static final int MOST_ROWS = 600;

    private final TableForm form;
    private final RowLabels labels;
    private final CleanTable clean;
    private final TableCopies copies;
    private final TornColumns torn;
    private final ShapedReadings shapes;
    private final ForeignColumns foreign;
    private final AmountUnit amounts;
    private final boolean summed;
    private final ColumnSums sums;
    private final Set<ColumnNames> blocks;

    /** @param summed whether the last column is the sum of the others */
    public RowTableReader(FormTable table, boolean summed) {
        this.form = new TableForm(table);
        this.labels = new RowLabels(form);
        this.clean = new CleanTable(form, labels, summed);
        this.copies = new TableCopies(form);
        this.torn = new TornColumns(form);
        this.shapes = new ShapedReadings(form, summed, this::readAsPrinted);
        this.amounts = new AmountUnit(form);
        this.foreign = new ForeignColumns(table, form);
        this.summed = summed;
        this.sums = new ColumnSums(form);
        this.blocks = form.rows().stream().map(TableForm.Row::names).collect(Collectors.toSet());
    }

    /**
     * @param year the year reported on, null if unknown
     * @param certain whether the lines are those of the section of the table
     */
    public ReadTable read(List<TextRow> lines, Integer year, boolean certain) {
        List<TextRow> decimals = summed ? lines : BrokenDecimals.joined(lines);
        if (decimals != lines) {
            return read(decimals, year, certain).realigned();
        }
        Map<String, CellReading> cells = clean.cells(lines);
        return cells == null ? readAny(lines, year, certain) : told(new ReadTable(cells), lines, year);
    }

    /** Reads a table whatever its shape and damage. */
    ReadTable readAny(List<TextRow> lines, Integer year, boolean certain) {
        return told(readInAnyShape(lines, year, certain), lines, year);
    }

    /** What the names of the columns tell of the values: their unit, and whether they are those of the year. */
    private ReadTable told(ReadTable read, List<TextRow> lines, Integer year) {
        return summed ? read : foreign.withoutOtherYears(amounts.applied(read, lines), lines, year);
    }

    private ReadTable readInAnyShape(List<TextRow> lines, Integer year, boolean certain) {
        List<TextRow> ofYear = RowsOfYears.without(lines, year);
        if (ofYear != lines) {
            return read(ofYear, year, certain).realigned();
        }
        List<TextRow> thousands = BrokenThousands.joined(lines);
        List<TextRow> joined = summed ? BrokenNumbers.joined(thousands, form.rows().getFirst().width(), 1) : thousands;
        if (joined != lines) {
            return read(joined, year, certain).realigned();
        }
        List<TextRow> used = BlankColumns.without(lines, blocks, 1);
        if (used != lines) {
            return read(used, year, certain);
        }
        List<TextRow> own = summed ? PartialSums.without(lines, form.rows().getFirst().names(), 1) : lines;
        if (own != lines) {
            return read(own, year, certain).realigned();
        }
        List<TextRow> withoutLast = LastYearColumns.without(form, lines);
        if (withoutLast != null) {
            return read(withoutLast, year, certain).realigned();
        }
        List<TextRow> columns = OtherColumns.without(lines, form, blocks);
        if (columns != lines) {
            return read(columns, year, certain).realigned();
        }
        List<List<TextRow>> all = copies.part(lines);
        List<TextRow> whole = summed && all.size() > 1 ? torn.upright(lines) : null;
        if (whole != null) {
            return read(whole).realigned();
        }
        List<List<TextRow>> ofTheYear = all.stream().filter(copy -> !copies.isOfAnotherYear(copy, year)).toList();
        if (ofTheYear.size() == all.size()) {
            return ReadTable.agreed(all.stream().map(this::read).toList());
        }
        // A caption may have been left from last year's report, but not that of a table added for comparison.
        if (ofTheYear.isEmpty() && all.stream().anyMatch(certain ? copies::isAdded : copies::isTitled)) {
            return read(List.of());
        }
        return ReadTable.agreed((ofTheYear.isEmpty() ? all : ofTheYear).stream().map(this::read).toList()).realigned();
    }

    /** Reads a table as the form has it; if much is missing or does not add up, in the other shapes that offices give it. */
    private ReadTable read(List<TextRow> lines) {
        List<TextRow> printed = OwnRows.without(lines, form);
        ReadTable best = shapes.bestOf(printed, readAsPrinted(printed));
        ReadTable totals = summed && best.isMostlyAbsent() ? new OnlyTotals(form).read(printed) : null;
        return totals == null ? best : totals;
    }

    private ReadTable readAsPrinted(List<TextRow> printed) {
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
