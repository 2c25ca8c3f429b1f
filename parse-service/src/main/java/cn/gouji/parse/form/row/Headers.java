package cn.gouji.parse.form.row;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.form.wording.TextRow;

/** The headers of one table, each read once for the columns that it may name. */
public final class Headers {

    private final List<TextRow> lines;
    private final Map<ColumnNames, HeaderOrder> read = new IdentityHashMap<>();

    /** @param lines of the table, its header first */
    public Headers(List<TextRow> lines) {
        this.lines = lines;
    }

    public HeaderOrder of(ColumnNames columns) {
        return read.computeIfAbsent(columns, names -> HeaderOrder.of(lines, names));
    }
}
