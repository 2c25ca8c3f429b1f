package cn.gouji.validate.report;

import java.util.List;
import java.util.stream.Collectors;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormRow;

/** How findings name rows, columns and cells: by the labels that the form prints. */
public final class CellNames {

    private static final int MOST_ROWS = 8;

    private CellNames() {
    }

    /** The row's label with the heading right above it, such as （三）不予公开 1.属于国家秘密. */
    public static String row(FormRow row) {
        return named(row.groups(), row.label());
    }

    /** The column's label; 其他 alone would be unclear, so it comes with the heading above it. */
    public static String column(FormColumn column) {
        return column.label().equals("其他") ? named(column.groups(), column.label()) : column.label();
    }

    public static String cell(Cell cell) {
        return "“" + row(cell.row()) + "”行“" + column(cell.column()) + "”列";
    }

    /** Several cells, row by row; a row that is named alone is meant as a whole. */
    public static String list(TableCells table, int[] cells) {
        List<String> rows = table.byRow(cells).entrySet().stream().map(row -> {
            String name = "“" + row(row.getKey()) + "”";
            return row.getValue().size() == table.rowSize(row.getKey())
                    ? name
                    : name + "（" + columns(table, row.getValue()) + "）";
        }).toList();
        return rows.size() <= MOST_ROWS
                ? String.join("、", rows)
                : String.join("、", rows.subList(0, MOST_ROWS)) + "等" + rows.size() + "行";
    }

    /** The columns that the cells stand in, each once. */
    public static String columns(TableCells table, List<Integer> cells) {
        return cells.stream()
                .map(cell -> "“" + column(table.cell(cell).column()) + "”")
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String named(List<String> groups, String label) {
        // 三、本年度办理结果 stands above nearly every row: it would make every name long and none clearer.
        return groups.isEmpty() || groups.getLast().startsWith("三、") ? label : groups.getLast() + " " + label;
    }
}
