package cn.gouji.parse.form.dispute;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.ColumnUnit;
import cn.gouji.parse.form.cell.Placement;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.row.RowGatherer;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.shape.column.BlankColumns;
import cn.gouji.parse.form.shape.column.ForeignHeadings;
import cn.gouji.parse.form.shape.column.PartialSums;
import cn.gouji.parse.form.shape.run.BrokenNumbers;
import cn.gouji.parse.form.shape.run.BrokenThousands;
import cn.gouji.parse.form.table.ReadRow;
import cn.gouji.parse.form.table.ReadTable;
import cn.gouji.parse.form.table.RowTableReader;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Reads table four: one row of fifteen places below a two-storey header, three groups of five that each end with their
 * 总计. Some offices print the groups as rows.
 */
public final class DisputesReader {

    private static final int GROUPS = GroupValues.GROUPS;
    private static final int GROUP_WIDTH = GroupValues.GROUP_WIDTH;
    private static final int WIDTH = GroupValues.WIDTH;

    /** What the title of table three names. */
    private static final String REQUESTS = "信息公开申请";

    private final TableForm form;
    private final RowTableReader asRows;
    private final CleanDisputes clean;
    private final DisputesNames names;

    public DisputesReader(FormTable table) {
        this.form = new TableForm(table);
        this.names = new DisputesNames(form);
        this.clean = new CleanDisputes(form, names);
        this.asRows = new RowTableReader(table, true);
    }

    /**
     * @param printed lines of section four, or of the section before if its heading was lost
     * @param certain whether the lines are those of section four
     * @param year the year reported on, null if unknown
     */
    public ReadTable read(List<TextRow> printed, boolean certain, Integer year) {
        Map<String, CellReading> cells = clean.cells(printed);
        return cells == null ? readAny(printed, certain, year) : new ReadTable(cells);
    }

    /** Reads a table whatever its shape and damage. */
    ReadTable readAny(List<TextRow> printed, boolean certain, Integer year) {
        List<TextRow> joined = BrokenNumbers.joined(BrokenThousands.joined(printed), GROUP_WIDTH, GROUPS);
        if (joined != printed) {
            return read(joined, certain, year).realigned();
        }
        List<TextRow> headed = ForeignHeadings.without(printed, names::isKnown, names::isResult, WIDTH, year);
        if (headed != printed) {
            return read(headed, certain, year).realigned();
        }
        if (names.haveGroupsOfTheirOwn(printed)) {
            return read(List.of(), certain);
        }
        Set<String> otherYears = names.groupsOfOtherYears(printed, year);
        if (!otherYears.isEmpty()) {
            return readInAnyShape(printed, certain, year).realigned().without(otherYears);
        }
        return readInAnyShape(printed, certain, year);
    }

    private ReadTable readInAnyShape(List<TextRow> printed, boolean certain, Integer year) {
        List<TextRow> used = BlankColumns.without(printed, Set.of(form.rows().getFirst().names()), GROUPS);
        if (used != printed) {
            return read(used, certain, year);
        }
        List<TextRow> without = PartialSums.without(printed, form.rows().getFirst().names(), GROUPS);
        if (without != printed) {
            return read(without, certain, year).realigned();
        }
        List<TextRow> ofTheYear = YearRows.without(printed, year);
        if (ofTheYear != printed) {
            return read(ofTheYear, certain, year).realigned();
        }
        return read(Captions.ofTheYear(printed, year, REQUESTS), certain);
    }

    private ReadTable read(List<TextRow> lines, boolean certain) {
        List<ObservedRow> rows = DisputesRows.below(DisputesHeader.from(lines, certain));
        if (rows.isEmpty() && !certain) {
            return last(RowGatherer.gather(lines, WIDTH));
        }
        Optional<ObservedRow> widest = rows.stream().max(Comparator.comparingInt(ObservedRow::tokenCount));
        if (widest.isEmpty()) {
            return withoutValues(lines);
        }
        ObservedRow row = widest.get();
        DisputesOrder order = new DisputesOrder(form, lines);
        CellText[] byResult = ResultRows.places(form, rows);
        CellText[] named = byResult == null ? NamedGroups.places(form, lines, rows) : byResult;
        if (named != null && GroupValues.hold(named)) {
            return order.arranged(table(List.<CellText[]>of(named), false, rows.getFirst().place()));
        }
        CellText[] leading = GroupValues.leading(rows);
        if (leading != null) {
            return order.arranged(table(List.<CellText[]>of(leading), false, rows.getFirst().place()));
        }
        CellText[] below = rows.size() == 1 ? GroupsBelowHeadings.places(form, lines, row) : null;
        if (below != null) {
            return order.arranged(table(List.<CellText[]>of(below), false, row.place()));
        }
        CellText[] pieces = GroupValues.pieces(rows);
        if (row.tokenCount() < WIDTH && pieces != null) {
            ReadTable labelled = asRows.read(lines, null, true);
            boolean complete = labelled.cells().values().stream().allMatch(cell -> cell.value() != null);
            return complete
                    ? labelled
                    : order.arranged(table(List.<CellText[]>of(pieces), DisputesRows.areListed(form, rows),
                            rows.getFirst().place()));
        }
        CellText[] within = GroupValues.within(row.tokens());
        if (within != null) {
            return order.arranged(table(List.<CellText[]>of(within), false, row.place()));
        }
        if (WideRow.is(row)) {
            boolean alone = rows.stream().filter(other -> other.tokenCount() > GROUP_WIDTH).count() == 1;
            List<CellText[]> whole = GroupValues.whole(rows);
            if (whole.size() > 1) {
                // Nothing tells which of several whole tables is the report's.
                return order.arranged(agreed(whole, false, row.place()));
            }
            Placement placement = WideRow.placement(row, lines);
            if (ClosedUpGroups.is(row, placement.options())) {
                List<CellText[]> closedUp = ClosedUpGroups.options(row);
                return order.arranged(
                        agreed(closedUp.isEmpty() ? placement.options() : closedUp, false, row.place()));
            }
            if (!placement.options().isEmpty() || rows.size() == 1) {
                boolean stated = placement.clean() && alone && WideRow.isWhole(row, lines);
                return order.arranged(table(placement.options(), stated, row.place()));
            }
        }
        return withoutFalseSums(asRows.read(lines, null, true),
                rows.stream().anyMatch(other -> other.layout() == Layout.STREAM));
    }

    /** A table whose row is blank, or none. */
    private ReadTable withoutValues(List<TextRow> lines) {
        TextRow blank = DisputesHeader.blankRowBelow(lines);
        return blank == null
                ? table(List.of(), false, null)
                : table(List.<CellText[]>of(GroupValues.blank()), false, blank.place());
    }

    /** The table of which neither the heading nor the header is left: its row ends the section before. */
    private ReadTable last(List<ObservedRow> rows) {
        CellText[] last = rows.isEmpty() ? null : GroupValues.last(rows.getLast());
        return last == null
                ? table(List.of(), false, null)
                : table(List.<CellText[]>of(last), false, rows.getLast().place());
    }

    /** Inferred groups that do not add up are pieces of something else, as are all that came in a stream but not whole. */
    private ReadTable withoutFalseSums(ReadTable labelled, boolean streamed) {
        Map<String, CellReading> cells = new LinkedHashMap<>(labelled.cells());
        List<String> ids = List.copyOf(cells.keySet());
        for (int start = 0; start < WIDTH; start += GROUP_WIDTH) {
            List<String> group = ids.subList(start, start + GROUP_WIDTH);
            boolean stated = group.stream().allMatch(id -> cells.get(id).origin() == Origin.STATED);
            CellText[] places = group.stream().map(id -> CellTextReader.read(String.valueOf(cells.get(id).value())))
                    .toArray(CellText[]::new);
            if (!stated && (streamed || !RowSum.holds(places))) {
                group.forEach(id -> cells.put(id, CellReading.absent()));
            }
        }
        return new ReadTable(cells);
    }

    private ReadTable table(List<CellText[]> options, boolean stated, Place place) {
        List<CellText[]> possible = options.stream().filter(GroupValues::hold).toList();
        return agreed(options.size() < 2 || possible.isEmpty() ? options : possible, stated, place);
    }

    private ReadTable agreed(List<CellText[]> options, boolean stated, Place place) {
        List<CellReading> read = ReadRow.agreed(options, WIDTH, stated, place);
        Map<String, CellReading> cells = new LinkedHashMap<>();
        for (int i = 0; i < WIDTH; i++) {
            FormColumn column = form.rows().get(i / GROUP_WIDTH).columns().get(i % GROUP_WIDTH);
            cells.put(form.cellId(i / GROUP_WIDTH, i % GROUP_WIDTH), ColumnUnit.of(column, read.get(i)));
        }
        return new ReadTable(cells);
    }
}
