package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Leaves out columns that no row of a table uses, such as those that merged cells cover on a sheet that holds several
 * tables. Only below a header that names all columns of the form: without it a column of blank zeros would look the same.
 */
public final class BlankColumns {

    private BlankColumns() {
    }

    /**
     * The lines without such columns; the very same list if there are none.
     *
     * @param blocks the columns of each block of the table
     * @param groups how often they stand side by side
     */
    public static List<TextRow> without(List<TextRow> lines, Collection<ColumnNames> blocks, int groups) {
        // What stands above and below, as who filled the sheet in, is set without regard to the columns.
        int from = first(lines, line -> blocks.stream().anyMatch(block -> names(block, line)));
        int to = lines.size() - first(lines.reversed(), BlankColumns::hasValue);
        BitSet used = new BitSet();
        int width = 0;
        int narrowest = Integer.MAX_VALUE;
        for (TextRow line : lines.subList(Math.min(from, to), to)) {
            if (line.grid()) {
                width = Math.max(width, line.cells().size());
                narrowest = Math.min(narrowest, line.cells().size());
                addUsed(line.cells(), used);
            }
        }
        // What goes on behind the header may have moved, and shorter rows may have lost a cell: that must still be seen.
        int named = used.cardinality() == width ? width : namedWidth(lines, blocks);
        used.set(Math.min(Math.min(named, narrowest), width), width);
        if (used.cardinality() == width || !areNamed(blocks, groups, lines)) {
            return lines;
        }
        List<TextRow> without = new ArrayList<>(lines);
        without.subList(from, to).replaceAll(line -> line.grid() ? only(used, line) : line);
        return without;
    }

    static int first(List<TextRow> lines, Predicate<TextRow> condition) {
        int first = 0;
        while (first < lines.size() && !condition.test(lines.get(first))) {
            first++;
        }
        return first;
    }

    static boolean hasValue(TextRow line) {
        return line.cells().stream().anyMatch(LineWords::isValue);
    }

    private static int namedWidth(List<TextRow> lines, Collection<ColumnNames> blocks) {
        return lines.stream().filter(line -> blocks.stream().anyMatch(block -> names(block, line)))
                .mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    private static boolean names(ColumnNames block, TextRow line) {
        return line.grid() && line.cells().stream()
                .anyMatch(cell -> !cell.isEmpty() && block.columnsOf(Wording.core(cell)) != 0);
    }

    private static void addUsed(List<String> cells, BitSet used) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                used.set(i);
            }
        }
    }

    private static boolean areNamed(Collection<ColumnNames> blocks, int groups, List<TextRow> lines) {
        if (blocks.size() > 1) {
            return blocks.stream().allMatch(block -> areNamed(block, groups, lines, false));
        }
        // Below the header of the only block, the label 其他 of a blank row is no name of a column.
        List<TextRow> header = lines.subList(0, first(lines, BlankColumns::hasValue));
        return areNamed(blocks.iterator().next(), groups, header, true);
    }

    /**
     * Whether lines of words only have each name in a column of its own, in the order of the form.
     *
     * @param alone whether no other block has names there, so that one may be misspelt
     */
    static boolean areNamed(ColumnNames block, int groups, List<TextRow> lines, boolean alone) {
        NavigableMap<Integer, Integer> names = new TreeMap<>();
        for (TextRow line : lines) {
            if (line.grid() && !hasValue(line)) {
                for (int i = 0; i < line.cells().size(); i++) {
                    String cell = line.cells().get(i);
                    int named = cell.isEmpty() ? 0 : block.columnsOf(Wording.core(cell));
                    if (Integer.bitCount(named) == 1 || named == 0 && alone && !cell.isEmpty()) {
                        names.merge(i, named, Math::max);
                    }
                }
            }
        }
        return areInOrder(new ArrayList<>(names.values()), block.width(), groups);
    }

    /** Words that are no name are those of another column, or of one whose name is misspelt. */
    private static boolean areInOrder(List<Integer> names, int width, int groups) {
        List<Integer> known = names.stream().filter(named -> named != 0).toList();
        if (known.size() == groups * width) {
            return isOrder(known, width);
        }
        while (!names.isEmpty() && names.getFirst() == 0) {
            names.removeFirst();
        }
        return names.size() == groups * width && known.size() == names.size() - 1 && isOrder(names, width);
    }

    private static boolean isOrder(List<Integer> names, int width) {
        return IntStream.range(0, names.size())
                .allMatch(i -> names.get(i) == 0 || names.get(i) == 1 << i % width);
    }

    private static TextRow only(BitSet used, TextRow line) {
        List<String> cells = new ArrayList<>(used.cardinality());
        for (int i = used.nextSetBit(0); i >= 0 && i < line.cells().size(); i = used.nextSetBit(i + 1)) {
            cells.add(line.cells().get(i));
        }
        return new TextRow(cells, line.place(), true);
    }
}
