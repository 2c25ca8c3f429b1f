package cn.gouji.stats.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormBlock;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.stats.official.LayoutBox.Side;

/** The three tables of a form with the merged boxes of the official print. */
public final class OfficialLayout {

    private static final String NUMERALS = "一二三四五六";

    private OfficialLayout() {
    }

    /** The tables in the order of the form. */
    public static List<LayoutTable> of(FormCatalogue catalogue) {
        return catalogue.tables().stream().map(table -> {
            String heading = NUMERALS.charAt(table.section() - 1) + "、" + catalogue.sections()
                    .get(table.section() - 1)
                    .heading();
            return new LayoutTable(heading, lines(table), table.cells().map(Cell::id).toList());
        }).toList();
    }

    private static List<List<LayoutBox>> lines(FormTable table) {
        FormBlock first = table.blocks().getFirst();
        if (table.blocks().size() > 1) {
            return stacked(table);
        }
        return first.heading() == null ? onOneLine(table, first) : matrix(table, first);
    }

    /** Section 二: blocks below each other, each with its own columns. */
    private static List<List<LayoutBox>> stacked(FormTable table) {
        int widest = table.blocks().stream().mapToInt(block -> block.columns().size()).max().orElseThrow();
        List<List<LayoutBox>> lines = new ArrayList<>();
        for (FormBlock block : table.blocks()) {
            int last = block.columns().size() - 1;
            int width = widest - last;
            lines.add(List.of(LayoutBox.label(block.heading(), 1, widest + 1, Side.NONE)));
            List<LayoutBox> head = new ArrayList<>(List.of(LayoutBox.label("信息内容", 1, 1, Side.NONE)));
            for (int column = 0; column <= last; column++) {
                head.add(LayoutBox.label(block.columns().get(column).label(), 1, column == last ? width : 1,
                        Side.BELOW));
            }
            lines.add(head);
            for (FormRow row : block.rows()) {
                List<LayoutBox> line = new ArrayList<>(List.of(LayoutBox.label(row.label(), 1, 1, Side.RIGHT)));
                for (int column = 0; column <= last; column++) {
                    line.add(value(table, row, block.columns().get(column), column == last ? width : 1));
                }
                lines.add(line);
            }
        }
        return lines;
    }

    /** Section 三: grouped rows by grouped columns. */
    private static List<List<LayoutBox>> matrix(FormTable table, FormBlock block) {
        MergedLabels columns = new MergedLabels(block.columns().stream().map(OfficialLayout::path).toList());
        MergedLabels rows = new MergedLabels(block.rows().stream().map(OfficialLayout::path).toList());
        List<List<LayoutBox>> lines = heading(columns, block.columns().size());
        lines.getFirst().addFirst(LayoutBox.label(block.heading(), columns.depth(), rows.depth(), Side.NONE));
        for (int index = 0; index < block.rows().size(); index++) {
            FormRow row = block.rows().get(index);
            List<LayoutBox> line = new ArrayList<>();
            rows.at(index).forEach(span -> line
                    .add(LayoutBox.label(span.label(), span.length(), span.thickness(), Side.RIGHT)));
            block.columns().forEach(column -> line.add(value(table, row, column, 1)));
            lines.add(line);
        }
        return lines;
    }

    /** Section 四: what the catalogue calls rows stands side by side above one line of values. */
    private static List<List<LayoutBox>> onOneLine(FormTable table, FormBlock block) {
        List<List<String>> paths = block.rows().stream()
                .flatMap(row -> block.columns().stream()
                        .map(column -> Stream.concat(path(row).stream(), path(column).stream()).toList()))
                .toList();
        List<List<LayoutBox>> lines = heading(new MergedLabels(paths), paths.size());
        lines.add(table.cells().map(cell -> LayoutBox.value(cell.id(), 1)).toList());
        return lines;
    }

    private static List<List<LayoutBox>> heading(MergedLabels columns, int count) {
        List<List<LayoutBox>> lines = new ArrayList<>();
        IntStream.range(0, columns.depth()).forEach(level -> lines.add(new ArrayList<>()));
        for (int column = 0; column < count; column++) {
            columns.at(column).forEach(span -> lines.get(span.level())
                    .add(LayoutBox.label(span.label(), span.thickness(), span.length(), Side.BELOW)));
        }
        return lines;
    }

    private static LayoutBox value(FormTable table, FormRow row, FormColumn column, int width) {
        return LayoutBox.value(new Cell(table.name(), table.section(), row, column).id(), width);
    }

    private static List<String> path(FormRow row) {
        return Stream.concat(row.groups().stream(), Stream.of(row.label())).toList();
    }

    private static List<String> path(FormColumn column) {
        return Stream.concat(column.groups().stream(), Stream.of(column.label())).toList();
    }
}
