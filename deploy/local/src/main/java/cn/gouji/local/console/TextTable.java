package cn.gouji.local.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in plain characters whose columns stay straight with Chinese text in them. */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** A column and the side its values stand on. */
    public record Column(String heading, boolean right) {

        public static Column left(String heading) {
            return new Column(heading, false);
        }

        public static Column right(String heading) {
            return new Column(heading, true);
        }
    }

    public TextTable row(Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("A row needs " + columns.size() + " values, not " + values.length);
        }
        rows.add(IntStream.range(0, values.length)
                .mapToObj(i -> values[i] == null ? "" : values[i].toString())
                .toList());
        return this;
    }

    /** Heading, a rule and the rows. */
    public List<String> lines() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::heading).toList(), widths));
        lines.add(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int width(int column) {
        int heading = DisplayWidth.of(columns.get(column).heading());
        return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(column))).reduce(heading, Math::max);
    }

    private String line(List<String> values, int[] widths) {
        List<String> padded = IntStream.range(0, values.size())
                .mapToObj(i -> columns.get(i).right()
                        ? DisplayWidth.padStart(values.get(i), widths[i])
                        : DisplayWidth.padEnd(values.get(i), widths[i]))
                .toList();
        return String.join(GAP, padded).stripTrailing();
    }
}
