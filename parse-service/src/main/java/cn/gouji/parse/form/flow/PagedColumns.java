package cn.gouji.parse.form.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;

/**
 * The values of a table that a program took off its pages column by column: each page has some of the rows, and of these
 * the columns come one after the other, some of them side by side. Nothing but the sums tells which.
 */
public final class PagedColumns {

    private static final int MOST_PAGES = 3;
    private static final int MOST_WRONG = 2;
    private static final int MOST_TRIALS = 100_000;
    /** For each row that does not add up so many that are not nothing must. */
    private static final int MORE_RIGHT = 4;

    /** Rows put together, and how many of them do not add up. */
    private record Rows(List<int[]> cells, int wrong) {

        Rows and(Rows below) {
            List<int[]> all = new ArrayList<>(cells);
            all.addAll(below.cells);
            return new Rows(all, wrong + below.wrong);
        }
    }

    private final List<CellText> values;
    private final List<BigDecimal> numbers;
    private final int height;
    private final int width;
    private final ToIntFunction<List<CellText[]>> faults;
    /** The ways to put the rows from one to another together, no two with the same values, by these two rows. */
    private final Map<Integer, Collection<Rows>> known = new HashMap<>();
    private final List<Rows> proven = new ArrayList<>();
    private int trials;

    private PagedColumns(List<CellText> values, int height, int width, ToIntFunction<List<CellText[]>> faults) {
        this.values = values;
        this.numbers = values.stream().map(PagedColumns::number).toList();
        this.height = height;
        this.width = width;
        this.faults = faults;
    }

    /**
     * The rows from the top, with null for a value that several ways to put them together disagree about; null if nothing
     * proves any.
     *
     * @param values values and dashes in the order in which they came, one for each cell of the table
     * @param faults how many columns of a table do not fulfil their relations
     * @param slips whether a few sums, of rows as well as of columns, may be wrong in the document itself
     */
    public static List<CellText[]> rows(List<CellText> values, int height, int width,
            ToIntFunction<List<CellText[]>> faults, boolean slips) {
        return values.size() == height * width ? new PagedColumns(values, height, width, faults).rows(slips) : null;
    }

    private List<CellText[]> rows(boolean slips) {
        for (int wrong = slips ? 1 : 0; wrong <= (slips ? MOST_WRONG : 0) && proven.isEmpty(); wrong++) {
            for (int pages = 1; pages <= MOST_PAGES && proven.isEmpty(); pages++) {
                put(new Rows(List.of(), 0), pages, wrong);
            }
        }
        return proven.isEmpty() || trials > MOST_TRIALS ? null : agreed();
    }

    /** Puts all rows behind those that are there together, on so many pages. */
    private void put(Rows above, int pages, int wrong) {
        int from = above.cells().size();
        if (pages == 0) {
            if (isProven(above, wrong)) {
                proven.add(above);
            }
            return;
        }
        for (int to = pages == 1 ? height : from + 1; to <= height - pages + 1; to++) {
            for (Rows page : known.computeIfAbsent(from * height + to - 1, range -> page(from, range % height + 1))) {
                if (trials++ > MOST_TRIALS) {
                    return;
                }
                if (above.wrong() + page.wrong() <= wrong) {
                    put(above.and(page), pages - 1, wrong);
                }
            }
        }
    }

    private boolean isProven(Rows rows, int wrong) {
        long right = rows.cells().stream().filter(row -> number(row[width - 1]).signum() != 0).count() - rows.wrong();
        int wrongColumns = faults.applyAsInt(rows.cells().stream().map(this::texts).toList());
        return wrongColumns <= wrong && right >= MORE_RIGHT * wrong
                && (rows.wrong() == 0 || wrongColumns > 0 && !areExchanged(rows));
    }

    /** Whether what some rows have too much others lack: values stand in each other's rows, and no sum is wrong. */
    private boolean areExchanged(Rows rows) {
        return rows.cells().stream().map(this::surplus).reduce(BigDecimal.ZERO, BigDecimal::add).signum() == 0;
    }

    private Collection<Rows> page(int from, int to) {
        Map<List<List<BigDecimal>>, Rows> different = new LinkedHashMap<>();
        for (int parting = 0; parting < 1 << width - 1; parting++) {
            Rows rows = parted(from, to, parting);
            if (rows != null) {
                different.putIfAbsent(rows.cells().stream().map(this::numbers).toList(), rows);
            }
        }
        return different.values();
    }

    /** @param parting has a bit for each column behind which others begin */
    private Rows parted(int from, int to, int parting) {
        List<int[]> cells = new ArrayList<>();
        int wrong = 0;
        for (int row = from; row < to; row++) {
            int[] of = new int[width];
            for (int first = 0, next = first; first < width; first = next) {
                next = first + 1 + Integer.numberOfTrailingZeros(parting >> first | 1 << width - 1 - first);
                int start = from * width + first * (to - from) + (row - from) * (next - first);
                for (int c = first; c < next; c++) {
                    of[c] = start + c - first;
                }
            }
            wrong += surplus(of).signum() == 0 ? 0 : 1;
            if (wrong > MOST_WRONG) {
                return null;
            }
            cells.add(of);
        }
        return new Rows(cells, wrong);
    }

    /** What the parts of a row are more than its sum. */
    private BigDecimal surplus(int[] row) {
        BigDecimal surplus = number(row[width - 1]).negate();
        for (int c = 0; c < width - 1; c++) {
            surplus = surplus.add(number(row[c]));
        }
        return surplus;
    }

    private List<CellText[]> agreed() {
        List<CellText[]> agreed = proven.getFirst().cells().stream().map(this::texts).toList();
        for (Rows other : proven) {
            for (int j = 0; j < height; j++) {
                for (int c = 0; c < width; c++) {
                    boolean same = number(proven.getFirst().cells().get(j)[c])
                            .compareTo(number(other.cells().get(j)[c])) == 0;
                    agreed.get(j)[c] = same ? agreed.get(j)[c] : null;
                }
            }
        }
        return agreed;
    }

    private CellText[] texts(int[] row) {
        return IntStream.of(row).mapToObj(values::get).toArray(CellText[]::new);
    }

    private List<BigDecimal> numbers(int[] row) {
        return IntStream.of(row).mapToObj(this::number).toList();
    }

    private BigDecimal number(int index) {
        return numbers.get(index);
    }

    /** What a dash adds to a sum is nothing. */
    private static BigDecimal number(CellText text) {
        return text instanceof Value value ? value.number().stripTrailingZeros() : BigDecimal.ZERO;
    }
}
