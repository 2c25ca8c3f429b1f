package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.paper.Ruling;
import cn.gouji.parse.format.scan.image.Box;

/** The lines that the tables of a document without ruling lines would have, from page to page. */
public final class GapTables {

    /** Of the last table; its rows on the next page have no header. */
    private List<Span> columns = List.of();

    /**
     * @param numbers of the page that stand alone
     * @param dashes and slashes for none; strokes of labels among them
     * @param ink all pieces of print that are more than specks
     * @param printed horizontal lines that were found
     * @param unit pixels per point
     */
    public GapLines lines(List<Box> numbers, List<Box> dashes, List<Box> ink, List<Box> printed, double unit) {
        List<Ruling> rulings = new ArrayList<>();
        List<Box> labels = new ArrayList<>();
        RowRules rules = new RowRules(printed, unit);
        List<Box> inColumns = new ArrayList<>(numbers);
        inColumns.addAll(new DashRows(numbers, dashes, unit).inColumns());
        for (NumberRows rows : NumberRows.of(inColumns, ink, unit)) {
            columns = rulings.isEmpty() ? rows.columnsLike(columns) : rows.wholeColumns();
            GapTable table = new GapTable(rows, columns, ink, rules, unit);
            rulings.addAll(table.rulings());
            labels.add(table.labels());
        }
        return new GapLines(rulings, labels);
    }
}
