package cn.gouji.validate.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormBlock;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.contracts.form.FormTable;

/** The cells of one table, numbered, with the rows and row groups they stand in. */
public final class TableCells {

    private static final String NUMERALS = "〇一二三四五六";

    private final FormTable table;
    private final Cell[] cells;
    private final int first;
    private final List<int[]> groups = new ArrayList<>();

    TableCells(FormTable table, int first) {
        this.table = table;
        this.cells = table.cells().toArray(Cell[]::new);
        this.first = first;
        int next = first;
        for (FormBlock block : table.blocks()) {
            FormRow previous = null;
            for (FormRow row : block.rows()) {
                int[] numbers = IntStream.range(next, next + block.columns().size()).toArray();
                next += numbers.length;
                if (previous != null && previous.groups().equals(row.groups())) {
                    numbers = IntStream.concat(IntStream.of(groups.removeLast()), IntStream.of(numbers)).toArray();
                }
                groups.add(numbers);
                previous = row;
            }
        }
    }

    public String name() {
        return table.name();
    }

    public int section() {
        return table.section();
    }

    /** How findings name the table. */
    public String title() {
        return "第" + NUMERALS.charAt(table.section()) + "部分表格";
    }

    public int size() {
        return cells.length;
    }

    public IntStream cells() {
        return IntStream.range(first, first + cells.length);
    }

    boolean holds(int number) {
        return number >= first && number < first + cells.length;
    }

    /** Neighbouring rows of a block that stand under the same heading, as arrays of cells. */
    public List<int[]> rowGroups() {
        return groups;
    }

    Cell cell(int number) {
        return cells[number - first];
    }

    /** Columns that belong to every row of the table, as arrays of cells; none if the blocks differ in columns. */
    public List<int[]> columns() {
        if (table.blocks().size() > 1) {
            return List.of();
        }
        return table.blocks()
                .getFirst()
                .columns()
                .stream()
                .map(column -> cells().filter(number -> cell(number).column().equals(column)).toArray())
                .toList();
    }

    /** The cells row by row. */
    Map<FormRow, List<Integer>> byRow(int[] numbers) {
        Map<FormRow, List<Integer>> rows = new LinkedHashMap<>();
        Arrays.stream(numbers)
                .forEach(number -> rows.computeIfAbsent(cell(number).row(), row -> new ArrayList<>()).add(number));
        return rows;
    }

    /** Whether every row that one of the cells stands in consists of these cells only. */
    public boolean areWholeRows(int[] numbers) {
        return byRow(numbers).entrySet()
                .stream()
                .allMatch(row -> row.getValue().size() == rowSize(row.getKey()));
    }

    long rowSize(FormRow row) {
        return Arrays.stream(cells).filter(cell -> cell.row().equals(row)).count();
    }
}
