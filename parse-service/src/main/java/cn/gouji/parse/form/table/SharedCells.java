package cn.gouji.parse.form.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.column.HeaderStoreys;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Columns of one group of which only the first has values, but in every row: those of cells that are merged over all of them
 * as well as of the first alone, while the others were left blank.
 */
final class SharedCells {

    /** So many rows are filled in by whoever prints zeros. */
    private static final int FEWEST = 10;

    private final TableForm form;
    private final ColumnNames names;

    SharedCells(TableForm form) {
        this.form = form;
        this.names = form.rows().getFirst().names();
    }

    /** The cells of which that can be told; none if the table is no such one. */
    Set<String> of(List<TextRow> lines) {
        HeaderStoreys header = HeaderStoreys.of(lines);
        List<Integer> group = header == null ? List.of() : columns(header);
        if (group.size() < 2) {
            return Set.of();
        }
        List<List<String>> rows = lines.subList(header.to(), lines.size()).stream().filter(TextRow::grid)
                .map(TextRow::cells).filter(cells -> cells.stream().anyMatch(LineWords::isValue))
                .filter(cells -> cells.size() > group.getLast()).toList();
        boolean filled = rows.size() >= FEWEST
                && rows.stream().allMatch(cells -> !cells.get(group.getFirst()).isEmpty());
        boolean others = rows.stream()
                .allMatch(cells -> group.stream().skip(1).allMatch(column -> cells.get(column).isEmpty()));
        boolean any = rows.stream().map(cells -> cells.get(group.getFirst()))
                .anyMatch(cell -> !LineWords.isValue(cell) || cell.chars().anyMatch(c -> c >= '1' && c <= '9'));
        return filled && others && any ? cells(header, group) : Set.of();
    }

    /** The columns of the header below the heading of several. */
    private List<Integer> columns(HeaderStoreys header) {
        return IntStream.range(0, header.width()).filter(k -> header.above(k).stream()
                .map(heading -> names.columnsOf(Wording.core(heading)))
                .anyMatch(meant -> Integer.bitCount(meant) > 1 && Integer.bitCount(meant) < names.width()))
                .boxed().toList();
    }

    private Set<String> cells(HeaderStoreys header, List<Integer> group) {
        return group.stream().map(k -> names.columnsOf(Wording.core(header.name(k))))
                .filter(meant -> Integer.bitCount(meant) == 1).map(Integer::numberOfTrailingZeros)
                .flatMap(c -> IntStream.range(0, form.rows().size()).mapToObj(j -> form.cellId(j, c)))
                .collect(Collectors.toSet());
    }
}
