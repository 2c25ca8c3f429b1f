package cn.gouji.stats.sql;

import java.lang.reflect.Array;
import java.util.List;
import java.util.function.Function;

/** Turns rows into the arrays with which one statement writes many rows. */
public final class Columns {

    private Columns() {
    }

    public static <R, T> T[] of(List<R> rows, Class<T> type, Function<R, T> column) {
        @SuppressWarnings("unchecked") // an array of T by construction
        T[] values = (T[]) Array.newInstance(type, rows.size());
        for (int row = 0; row < values.length; row++) {
            values[row] = column.apply(rows.get(row));
        }
        return values;
    }
}
