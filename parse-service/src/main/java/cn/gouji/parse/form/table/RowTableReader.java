package cn.gouji.parse.form.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.clean.CleanTable;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.RowLabels;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.BlocksSideBySide;
import cn.gouji.parse.form.shape.CountedColumns;
import cn.gouji.parse.form.shape.GroupSums;
import cn.gouji.parse.form.shape.OwnRows;
import cn.gouji.parse.form.shape.RowsOfYears;
import cn.gouji.parse.form.shape.TableCopies;
import cn.gouji.parse.form.shape.column.BlankColumns;
import cn.gouji.parse.form.shape.column.ForeignHeadings;
import cn.gouji.parse.form.shape.column.LastYearColumns;
import cn.gouji.parse.form.shape.column.OtherColumns;
import cn.gouji.parse.form.shape.column.PartialSums;
import cn.gouji.parse.form.shape.column.TornColumns;
import cn.gouji.parse.form.shape.run.BrokenDecimals;
import cn.gouji.parse.form.shape.run.BrokenNumbers;
import cn.gouji.parse.form.shape.run.BrokenThousands;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Reads a table whose rows carry labels: tables two and three of the form. */
public final class RowTableReader {

    private final TableForm form;
    private final CleanTable clean;
    private final TableCopies copies;
    private final TornColumns torn;
    private final BlocksSideBySide sideBySide;
    private final OtherKinds otherKinds;
    private final SharedCells sharedCells;
    private final ShapedReadings shapes;
    private final ForeignColumns foreign;
    private final AmountUnit amounts;
    private final boolean summed;
    private final PrintedTable printed;
    private final Set<ColumnNames> blocks;

    /** @param summed whether the last column is the sum of the others */
    public RowTableReader(FormTable table, boolean summed) {
        this.form = new TableForm(table);
        RowLabels labels = new RowLabels(form);
        this.clean = new CleanTable(form, labels, summed);
        this.copies = new TableCopies(form);
        this.sideBySide = new BlocksSideBySide(form);
        this.otherKinds = new OtherKinds(form);
        this.sharedCells = new SharedCells(form);
        this.torn = new TornColumns(form);
        this.foreign = new ForeignColumns(table, form);
        this.printed = new PrintedTable(form, labels, foreign, summed);
        this.shapes = new ShapedReadings(form, summed, printed::read);
        this.amounts = new AmountUnit(form);
        this.summed = summed;
        this.blocks = form.rows().stream().map(TableForm.Row::names).collect(Collectors.toSet());
    }

    /**
     * @param year the year reported on, null if unknown
     * @param certain whether the lines are those of the section of the table
     */
    public ReadTable read(List<TextRow> lines, Integer year, boolean certain) {
        return inUnit(readPrinted(lines, year, certain), lines);
    }

    /** Reads a table whatever its shape and damage. */
    ReadTable readAny(List<TextRow> lines, Integer year, boolean certain) {
        return inUnit(readChanged(lines, year, certain), lines);
    }

    /** Once only: the values are converted. */
    private ReadTable inUnit(ReadTable read, List<TextRow> lines) {
        return summed ? read : amounts.applied(read, lines);
    }

    /** The table with sums of money as they are printed, whatever their unit. */
    private ReadTable readPrinted(List<TextRow> lines, Integer year, boolean certain) {
        List<TextRow> decimals = summed ? lines : BrokenDecimals.joined(lines);
        if (decimals != lines) {
            return readPrinted(decimals, year, certain).realigned();
        }
        Map<String, CellReading> cells = clean.cells(lines);
        return cells == null ? readChanged(lines, year, certain) : new ReadTable(cells);
    }

    private ReadTable readChanged(List<TextRow> lines, Integer year, boolean certain) {
        ReadTable read = readInAnyShape(lines, year, certain);
        return summed ? withoutShared(read, lines) : foreign.withoutOtherYears(read, lines, year);
    }

    private ReadTable withoutShared(ReadTable read, List<TextRow> lines) {
        Set<String> shared = sharedCells.of(lines);
        return shared.isEmpty() ? read : read.without(shared);
    }

    private ReadTable readInAnyShape(List<TextRow> lines, Integer year, boolean certain) {
        List<TextRow> ofYear = RowsOfYears.without(lines, year);
        if (ofYear != lines) {
            return readPrinted(ofYear, year, certain).realigned();
        }
        List<TextRow> thousands = BrokenThousands.joined(lines);
        List<TextRow> joined = summed ? BrokenNumbers.joined(thousands, form.rows().getFirst().width(), 1) : thousands;
        if (joined != lines) {
            return readPrinted(joined, year, certain).realigned();
        }
        ReadTable totals = summed && certain ? otherKinds.read(lines) : null;
        if (totals != null) {
            return totals;
        }
        List<TextRow> uncounted = CountedColumns.without(lines);
        if (uncounted != lines) {
            return readPrinted(uncounted, year, certain);
        }
        List<TextRow> parted = summed ? null : sideBySide.upright(lines);
        if (parted != null) {
            return readPrinted(parted, year, certain).realigned();
        }
        List<TextRow> withoutSums = summed ? GroupSums.without(lines, form) : lines;
        if (withoutSums != lines) {
            return readPrinted(withoutSums, year, certain).realigned();
        }
        List<TextRow> headed = summed ? foreign(lines, year) : lines;
        if (headed != lines) {
            return readPrinted(headed, year, certain).realigned();
        }
        List<TextRow> used = BlankColumns.without(lines, blocks, 1);
        if (used != lines) {
            return readPrinted(used, year, certain);
        }
        List<TextRow> own = summed ? PartialSums.without(lines, form.rows().getFirst().names(), 1) : lines;
        if (own != lines) {
            return readPrinted(own, year, certain).realigned();
        }
        List<TextRow> withoutLast = LastYearColumns.without(form, lines);
        if (withoutLast != null) {
            return readPrinted(withoutLast, year, certain).realigned();
        }
        List<TextRow> columns = OtherColumns.without(lines, form, blocks);
        if (columns != lines) {
            return readPrinted(columns, year, certain).realigned();
        }
        return readCopies(lines, year, certain);
    }

    /** Reads a table that may stand there several times: empty, on narrow screens, for other years. */
    private ReadTable readCopies(List<TextRow> lines, Integer year, boolean certain) {
        List<List<TextRow>> all = copies.part(lines);
        List<TextRow> whole = summed && all.size() > 1 ? torn.upright(lines) : null;
        if (whole != null) {
            return read(whole).realigned();
        }
        List<List<TextRow>> filledIn = all.stream().filter(TableCopies::holdsValue).toList();
        if (!filledIn.isEmpty() && filledIn.size() < all.size()
                && filledIn.stream().noneMatch(copy -> copies.isOfAnotherYear(copy, year))
                && all.stream().noneMatch(List::isEmpty)) {
            // The others are the empty form, which some leave above or below.
            List<TextRow> filled = filledIn.stream().flatMap(List::stream).toList();
            return readPrinted(filled, year, certain).realigned();
        }
        List<List<TextRow>> ofTheYear = all.stream().filter(copy -> !copies.isOfAnotherYear(copy, year)).toList();
        if (ofTheYear.size() == all.size()) {
            return ReadTable.agreed(all.stream().map(this::read).toList());
        }
        // A caption that was left from last year's report looks just like that of last year's table.
        if (ofTheYear.isEmpty() && all.stream().anyMatch(copies::isTitled)) {
            return read(List.of());
        }
        return ReadTable.agreed((ofTheYear.isEmpty() ? all : ofTheYear).stream().map(this::read).toList()).realigned();
    }

    private List<TextRow> foreign(List<TextRow> lines, Integer year) {
        ColumnNames names = form.rows().getFirst().names();
        return ForeignHeadings.without(lines, heading -> names.columnsOf(Wording.core(heading)) != 0,
                heading -> Integer.bitCount(names.columnsOf(Wording.core(heading))) == 1, 0, year);
    }

    /** Reads a table as the form has it; if much is missing or does not add up, in the other shapes that offices give it. */
    private ReadTable read(List<TextRow> lines) {
        List<TextRow> own = OwnRows.without(lines, form);
        ReadTable best = shapes.bestOf(own, printed.read(own));
        ReadTable totals = summed && best.isMostlyAbsent() ? new OnlyTotals(form).read(own) : null;
        return totals == null ? best : totals;
    }
}
