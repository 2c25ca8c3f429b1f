package cn.gouji.parse.page;

import java.util.List;

/** A table; merged cells are resolved, so that every row lists the texts of its columns from the left. */
public record Grid(List<GridRow> rows) implements Block {

    public Grid {
        rows = List.copyOf(rows);
    }
}
