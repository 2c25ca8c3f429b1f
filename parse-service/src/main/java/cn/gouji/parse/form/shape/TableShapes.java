package cn.gouji.parse.form.shape;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.column.ColumnsInTurn;
import cn.gouji.parse.form.shape.column.HeadedColumns;
import cn.gouji.parse.form.shape.column.LastYearColumns;
import cn.gouji.parse.form.shape.column.NamedColumns;
import cn.gouji.parse.form.shape.column.Shares;
import cn.gouji.parse.form.shape.column.SurplusColumn;
import cn.gouji.parse.form.shape.column.TornColumns;
import cn.gouji.parse.form.wording.TextRow;

/** The shapes that offices give a table instead of that of the form. */
public final class TableShapes {

    /** Null for a table without sums. */
    private final CountedRows counted;
    /** Each gives the lines as the form would have them, null if they do not have its shape. */
    private final List<UnaryOperator<List<TextRow>>> shapes;

    /** @param summed whether the last column is the sum of the others */
    public TableShapes(TableForm form, boolean summed) {
        List<UnaryOperator<List<TextRow>>> any = List.of(lines -> LastYearColumns.without(form, lines),
                new LabelsBehind(form)::upright, new TransposedTable(form)::upright, new CellList(form)::upright,
                new UnlabelledBlocks(form)::upright, new ColumnsInTurn(form)::upright, new StackedRows(form)::upright,
                JoinedNumbers::upright, new Shares(form)::upright);
        this.counted = summed ? new CountedRows(form) : null;
        this.shapes = summed ? Stream.concat(any.stream(), ofSums(form)).toList() : any;
    }

    private static Stream<UnaryOperator<List<TextRow>>> ofSums(TableForm form) {
        return Stream.of(new HeadedColumns(form)::upright, new NamedColumns(form)::upright,
                new SurplusColumn(form)::upright, new SurplusRows(form)::upright, new TornColumns(form)::upright,
                new RunsBetweenLabels(form)::upright);
    }

    /** The lines with the labels of the form if they hold just as many rows, in order and adding up; otherwise null. */
    public List<TextRow> counted(List<TextRow> lines) {
        return counted == null ? null : counted.upright(lines);
    }

    /** The lines as the form would have them, once for each shape they may have; another shape may be below it. */
    public List<List<TextRow>> upright(List<TextRow> lines) {
        return shapes.stream().map(shape -> shape.apply(lines)).filter(Objects::nonNull).toList();
    }
}
