package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.shape.run.StackedLines.Pair;
import cn.gouji.parse.form.shape.run.StackedLines.Word;

/** To which values of a row the rests on the line below belong, where only their order and the sums tell. */
final class RestsInOrder {

    /** So many ways tell which values are in doubt. */
    private static final int MOST = 20;

    private final List<Word> values;
    private final List<Word> rests;
    private final int longest;
    private final int width;
    private final List<String> row = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<List<Pair>> found = new ArrayList<>();

    private RestsInOrder(List<Word> values, List<Word> rests, int longest, int width) {
        this.values = values;
        this.rests = rests;
        this.longest = longest;
        this.width = width;
    }

    /**
     * The ways, up to a few, to put the rests to values so that all add up.
     *
     * @param longest digits of the values that may be broken
     * @param width how many columns there are up to each sum
     */
    static List<List<Pair>> of(List<Word> values, List<Word> rests, int longest, int width) {
        RestsInOrder search = new RestsInOrder(values, rests, longest, width);
        if (!values.isEmpty() && values.size() % width == 0 && rests.size() < values.size()) {
            search.put();
        }
        return search.found;
    }

    private void put() {
        int at = row.size();
        if (found.size() == MOST || rests.size() - pairs.size() > values.size() - at) {
            return;
        }
        if (at > 0 && at % width == 0 && !addsUp(row.subList(at - width, at))) {
            return;
        }
        if (at == values.size()) {
            found.add(List.copyOf(pairs));
            return;
        }
        Word value = values.get(at);
        row.add(value.text());
        put();
        row.removeLast();
        if (pairs.size() < rests.size() && StackedDigits.fit(value.text(), rests.get(pairs.size()).text(), longest)) {
            Word rest = rests.get(pairs.size());
            pairs.add(new Pair(value, rest, value.text() + rest.text()));
            row.add(pairs.getLast().number());
            put();
            row.removeLast();
            pairs.removeLast();
        }
    }

    private static boolean addsUp(List<String> row) {
        return RowSum.isThere(row.stream().map(CellTextReader::read).toArray(CellText[]::new));
    }
}
