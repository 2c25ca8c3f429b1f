package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.flow.PagedColumns;
import cn.gouji.parse.form.flow.ValuesInOrder;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.sum.ColumnSums;

/** The rows of table three that the order of its values tells, where the relations of rows and columns leave no doubt. */
final class ProvenOrder {

    private final ColumnSums sums;
    private final int height;
    private final int width;

    ProvenOrder(TableForm form) {
        this.sums = new ColumnSums(form);
        this.height = form.rows().size();
        this.width = form.rows().getFirst().width();
    }

    /**
     * The rows from the top, with null for values that are not there; null if nothing proves any.
     *
     * @param values values and dashes of the table in the order in which they came
     */
    List<CellText[]> whole(List<CellText> values) {
        List<CellText[]> rows = PagedColumns.rows(values, height, width, this::faults, false);
        return rows == null && values.size() == height * (width - 1) ? withoutSums(values) : rows;
    }

    /** The rows of a document with a few wrong sums. */
    List<CellText[]> withSlips(List<CellText> values) {
        return PagedColumns.rows(values, height, width, this::faults, true);
    }

    /** @param labelled the row in front of whose values its label stands, by the index of the first of them */
    List<CellText[]> withStrays(List<CellText> values, Map<Integer, Integer> labelled) {
        return ValuesInOrder.rows(values, labelled, height, width, this::addUp);
    }

    /** The rows of a table whose column of sums is blank: what ends some row is less than the values in front of it. */
    private List<CellText[]> withoutSums(List<CellText> values) {
        List<CellText[]> rows = new ArrayList<>();
        boolean endsWithPart = false;
        for (int from = 0; from < values.size(); from += width - 1) {
            CellText[] row = Arrays.copyOf(values.subList(from, from + width - 1).toArray(CellText[]::new), width);
            BigDecimal before = IntStream.range(0, width - 2).mapToObj(c -> number(row[c]))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            endsWithPart |= number(row[width - 2]).compareTo(before) < 0;
            rows.add(row);
        }
        long filled = IntStream.range(0, width - 1)
                .filter(c -> rows.stream().anyMatch(row -> number(row[c]).signum() != 0)).count();
        return endsWithPart && filled > 1 && addUp(rows) ? rows : null;
    }

    /** Whether every column fulfils both relations of the form, as far as its values are there. */
    boolean addUp(List<CellText[]> rows) {
        return faults(rows) == 0;
    }

    /** How many columns do not fulfil both relations of the form, as far as their values are there. */
    private int faults(List<CellText[]> rows) {
        return (int) IntStream.range(0, width).filter(c -> !sums.exist() || !sums
                .hold(j -> j < rows.size() && rows.get(j)[c] != null ? number(rows.get(j)[c]) : null)).count();
    }

    /** What a dash adds to a sum is nothing. */
    private static BigDecimal number(CellText text) {
        return text instanceof Value value ? value.number() : BigDecimal.ZERO;
    }
}
