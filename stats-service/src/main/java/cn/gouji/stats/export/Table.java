package cn.gouji.stats.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * Figures in rows and columns, to be written in some format.
 *
 * @param name of the file, without an ending
 * @param rows values are text, numbers, booleans, dates or null; read once, and closed by whoever writes them
 */
public record Table(String name, List<String> columns, Stream<List<Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
    }
}
