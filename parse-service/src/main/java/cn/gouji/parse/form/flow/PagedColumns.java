package cn.gouji.parse.form.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.RowSum;

/**
 * The values of a table that a program took off its pages column by column: each page has some of the rows, and of these
 * the columns come one after the other, some of them side by side. Nothing but the sums tells which.
 */
public final class PagedColumns {

    private static final int MOST_PAGES = 3;
    private static final int MOST_TRIALS = 100_000;

    private final List<CellText> values;
    private final int height;
    private final int width;
    private final Predicate<List<CellText[]>> proof;
    /** The ways in which the rows from one to another add up, no two with the same values, by these two rows. */
    private final Map<Integer, Collection<List<CellText[]>>> known = new LinkedHashMap<>();
    private final List<List<CellText[]>> proven = new ArrayList<>();
    private int trials;

    private PagedColumns(List<CellText> values, int height, int width, Predicate<List<CellText[]>> proof) {
        this.values = values;
        this.height = height;
        this.width = width;
        this.proof = proof;
    }

    /**
     * The rows from the top, with null for a value that several ways to put them together disagree about; null if nothing
     * proves any.
     *
     * @param values in the order in which they came, one for each cell of the table
     * @param proof whether the rows of a table are beyond doubt
     */
    public static List<CellText[]> rows(List<CellText> values, int height, int width,
            Predicate<List<CellText[]>> proof) {
        return values.size() == height * width ? new PagedColumns(values, height, width, proof).rows() : null;
    }

    private List<CellText[]> rows() {
        for (int pages = 1; pages <= MOST_PAGES && proven.isEmpty(); pages++) {
            put(new ArrayList<>(), pages);
        }
        return proven.isEmpty() || trials > MOST_TRIALS ? null : agreed();
    }

    /** Puts all rows behind those that are there together, on so many pages. */
    private void put(List<CellText[]> above, int pages) {
        int from = above.size();
        if (pages == 0) {
            if (proof.test(above)) {
                proven.add(above);
            }
            return;
        }
        for (int to = pages == 1 ? height : from + 1; to <= height - pages + 1; to++) {
            for (List<CellText[]> page : known.computeIfAbsent(from * height + to - 1, range -> page(range))) {
                if (trials++ > MOST_TRIALS) {
                    return;
                }
                List<CellText[]> rows = new ArrayList<>(above);
                rows.addAll(page);
                put(rows, pages - 1);
            }
        }
    }

    private Collection<List<CellText[]>> page(int range) {
        int from = range / height;
        int to = range % height + 1;
        Map<List<List<String>>, List<CellText[]>> different = new LinkedHashMap<>();
        for (int parting = 0; parting < 1 << width - 1; parting++) {
            List<CellText[]> rows = addingUp(from, to, parting);
            if (rows != null) {
                different.putIfAbsent(rows.stream().map(PagedColumns::numbers).toList(), rows);
            }
        }
        return different.values();
    }

    /** @param parting has a bit for each column behind which others begin */
    private List<CellText[]> addingUp(int from, int to, int parting) {
        List<CellText[]> rows = new ArrayList<>();
        for (int row = from; row < to; row++) {
            CellText[] texts = new CellText[width];
            for (int first = 0, next = first; first < width; first = next) {
                next = first + 1 + Integer.numberOfTrailingZeros(parting >> first | 1 << width - 1 - first);
                int start = from * width + first * (to - from) + (row - from) * (next - first);
                for (int c = first; c < next; c++) {
                    texts[c] = values.get(start + c - first);
                }
            }
            if (!RowSum.holds(texts)) {
                return null;
            }
            rows.add(texts);
        }
        return rows;
    }

    private static List<String> numbers(CellText[] row) {
        return Arrays.stream(row).map(text -> ((Value) text).number().toPlainString()).toList();
    }

    private List<CellText[]> agreed() {
        List<CellText[]> agreed = proven.removeFirst().stream().map(CellText[]::clone).toList();
        for (List<CellText[]> other : proven) {
            for (int j = 0; j < height; j++) {
                for (int c = 0; c < width; c++) {
                    Value value = (Value) agreed.get(j)[c];
                    boolean same = value == null
                            || value.number().compareTo(((Value) other.get(j)[c]).number()) == 0;
                    agreed.get(j)[c] = same ? value : null;
                }
            }
        }
        return agreed;
    }
}
