package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.layout.Lattice.Cell;
import cn.gouji.parse.page.UnsureNumber;

/**
 * Numbers that are printed over a line between cells, or beside another in one cell: shifted by a tabulator, or too wide.
 * They go to the cells that are left for them, and no number of such a row counts without proof.
 */
final class StrayNumbers {

    private static final Pattern NUMBERS = Pattern.compile("[-\\d][\\d,.\\s-]*(?:件|万元)?");
    private static final Pattern ONE_NUMBER = Pattern.compile("(-?\\d[\\d,]*(?:\\.\\d+)?)(?:件|万元)?");

    /** @param cells in one of which it belongs, from the left */
    private record Stray(NumberRun run, List<Cell> cells) {
    }

    private final Lattice lattice;
    private final Map<Cell, List<NumberRun>> inPlace = new LinkedHashMap<>();
    private final Map<Integer, List<Stray>> straysOfRow = new TreeMap<>();

    private StrayNumbers(Lattice lattice) {
        this.lattice = lattice;
    }

    /** Puts what is printed in a table into its cells, but for what is astray. */
    static StrayNumbers of(List<Glyph> glyphs, Lattice lattice) {
        StrayNumbers found = new StrayNumbers(lattice);
        for (NumberRun run : NumberRun.of(glyphs)) {
            if (!run.isNumber()) {
                run.glyphs().forEach(lattice::add);
                continue;
            }
            List<Cell> cells = lattice.cells(run.middle(), run.from(), run.to());
            if (cells.size() == 1 && lattice.reaches(run.from(), run.to())) {
                found.inPlace.computeIfAbsent(cells.getFirst(), cell -> new ArrayList<>()).add(run);
            } else {
                found.add(run, cells);
            }
        }
        found.inPlace.forEach(found::put);
        return found;
    }

    private void put(Cell cell, List<NumberRun> runs) {
        List<Cell> around = lattice.around(cell).stream()
                .filter(near -> near.equals(cell) || lattice.isEmpty(near) && !inPlace.containsKey(near)).toList();
        boolean astray = around.size() > 1 && runs.stream().anyMatch(run -> runs.stream().anyMatch(run::isBeside));
        for (NumberRun run : runs) {
            if (astray) {
                add(run, around);
            } else {
                run.glyphs().forEach(lattice::add);
            }
        }
    }

    private void add(NumberRun run, List<Cell> cells) {
        straysOfRow.computeIfAbsent(cells.getFirst().row(), row -> new ArrayList<>()).add(new Stray(run, cells));
    }

    /** Writes into the rows of the table what is astray, and marks all numbers beside it. */
    void writeInto(List<TableRow> rows) {
        straysOfRow.forEach((row, strays) -> {
            strays.sort(Comparator.comparingDouble(stray -> stray.run().from()));
            List<String> texts = rows.get(row).texts();
            List<Integer> only = onlyWay(strays, texts);
            doubt(rows.get(row), strays);
            for (int i = 0; i < strays.size(); i++) {
                if (only.isEmpty()) {
                    strays.get(i).cells().forEach(cell -> texts.set(cell.column(), UnsureNumber.text(List.of())));
                } else {
                    texts.set(only.get(i), doubted(strays.get(i).run().text()));
                }
            }
        });
    }

    /**
     * The columns to which the numbers can go, none of them twice and in their order; empty if that is not certain: each may go
     * farther to the left or farther to the right.
     */
    private static List<Integer> onlyWay(List<Stray> strays, List<String> texts) {
        List<Integer> leftmost = new ArrayList<>();
        for (Stray stray : strays) {
            int before = leftmost.isEmpty() ? -1 : leftmost.getLast();
            OptionalInt next = free(stray, texts).filter(column -> column > before).findFirst();
            if (next.isEmpty()) {
                return List.of();
            }
            leftmost.add(next.getAsInt());
        }
        int behind = Integer.MAX_VALUE;
        for (int i = strays.size() - 1; i >= 0; i--) {
            int limit = behind;
            behind = free(strays.get(i), texts).filter(column -> column < limit).max().orElseThrow();
            if (behind != leftmost.get(i)) {
                return List.of();
            }
        }
        return leftmost;
    }

    private static IntStream free(Stray stray, List<String> texts) {
        return stray.cells().stream().mapToInt(Cell::column).filter(column -> texts.get(column).isEmpty());
    }

    /** Numbers in front stay what they are, unless there is an empty cell from which they may have come. */
    private void doubt(TableRow row, List<Stray> strays) {
        List<String> texts = row.texts();
        int from = strays.getFirst().cells().getFirst().column();
        for (int i = from - 1; i >= 0 && (texts.get(i).isEmpty() || isNumber(texts.get(i))); i--) {
            from = texts.get(i).isEmpty() && lattice.begins(row.row(), i) ? i : from;
        }
        for (int i = from; i < texts.size(); i++) {
            if (isNumber(texts.get(i))) {
                texts.set(i, doubted(texts.get(i)));
            }
        }
    }

    private static boolean isNumber(String text) {
        return NUMBERS.matcher(NumberRun.plain(text)).matches();
    }

    private static String doubted(String text) {
        Matcher number = ONE_NUMBER.matcher(NumberRun.plain(text));
        return UnsureNumber.text(number.matches() ? List.of(number.group(1).replace(",", "")) : List.of());
    }
}
