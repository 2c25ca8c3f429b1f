package cn.gouji.validate.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

import cn.gouji.contracts.form.Cell;

/**
 * An equation as the rule book writes it: once for all columns (or rows) of a table.
 *
 * @param each whether the equation holds for each column or for each row
 * @param stated ids of rows (or columns) on the stated side; {@code refused.*} means every row that begins so
 * @param computed ids of rows (or columns) whose sum it must be
 */
public record RelationPattern(String table, Each each, List<String> stated, List<String> computed) {

    /** What an equation runs along. */
    public enum Each {
        @JsonProperty("column")
        COLUMN,
        @JsonProperty("row")
        ROW
    }

    public RelationPattern {
        stated = List.copyOf(stated);
        computed = List.copyOf(computed);
    }

    /** @throws IllegalArgumentException if it names a row or column that the form does not have */
    public List<Relation> relations(FormCells cells) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        for (int number = 0; number < cells.size(); number++) {
            Cell cell = cells.cell(number);
            if (cell.table().equals(table)) {
                String line = each == Each.COLUMN ? cell.column().id() : cell.row().id();
                lines.computeIfAbsent(line, ignored -> new ArrayList<>()).add(number);
            }
        }
        return lines.values().stream().map(line -> relation(cells, line)).toList();
    }

    private Relation relation(FormCells cells, List<Integer> line) {
        Cell first = cells.cell(line.getFirst());
        boolean perColumn = each == Each.COLUMN;
        String scope = perColumn ? CellNames.column(first.column()) : CellNames.row(first.row());
        return new Relation(scope, side(cells, line, stated), side(cells, line, computed), perColumn);
    }

    private int[] side(FormCells cells, List<Integer> line, List<String> patterns) {
        List<Integer> side = new ArrayList<>();
        for (String pattern : patterns) {
            List<Integer> matching = line.stream().filter(number -> matches(pattern, cells.cell(number))).toList();
            if (matching.isEmpty()) {
                throw new IllegalArgumentException(
                        "Form " + cells.form().code() + " has no " + pattern + " in the table " + table);
            }
            side.addAll(matching);
        }
        return side.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean matches(String pattern, Cell cell) {
        String id = each == Each.COLUMN ? cell.row().id() : cell.column().id();
        return pattern.endsWith("*")
                ? id.startsWith(pattern.substring(0, pattern.length() - 1))
                : id.equals(pattern);
    }
}
