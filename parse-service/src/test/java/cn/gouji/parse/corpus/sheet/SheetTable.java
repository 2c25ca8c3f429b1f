package cn.gouji.parse.corpus.sheet;

import java.util.ArrayList;
import java.util.List;

/** A printed table; damage changes its rows in place. */
public final class SheetTable implements SheetBlock {

    private final String name;
    private final List<SheetRow> rows;

    public SheetTable(String name, List<SheetRow> rows) {
        this.name = name;
        this.rows = new ArrayList<>(rows);
    }

    public String name() {
        return name;
    }

    /** The rows from the top; a live list. */
    public List<SheetRow> rows() {
        return rows;
    }

    public List<SheetRow> body() {
        return rows.stream().filter(row -> row.is(RowKind.BODY)).toList();
    }
}
