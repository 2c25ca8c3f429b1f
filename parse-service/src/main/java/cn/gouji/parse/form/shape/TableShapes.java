package cn.gouji.parse.form.shape;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

/** The shapes that offices give a table instead of that of the form. */
public final class TableShapes {

    private final LabelsBehind labelsBehind;
    private final TransposedTable transposed;
    private final CellList list;

    public TableShapes(TableForm form) {
        this.labelsBehind = new LabelsBehind(form);
        this.transposed = new TransposedTable(form);
        this.list = new CellList(form);
    }

    /** The lines as the form would have them, once for each shape they may have. */
    public List<List<TextRow>> upright(List<TextRow> lines) {
        return Stream.of(LastYearColumns.without(lines), labelsBehind.inFront(lines), transposed.upright(lines),
                list.inRows(lines)).filter(Objects::nonNull).toList();
    }
}
