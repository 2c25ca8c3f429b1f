package cn.gouji.parse.form.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * The order of the columns below a header that came one cell a line, or in one line with all values. The reading order of a page scrambles its storeys;
 * where the cells came row by row they tell the order. It shows in the headings of groups: read by rows, each of them is
 * right in front of the first row of its group, read by the page it is somewhere in the middle.
 */
public final class StreamedHeader {

    private static final int FEWEST_HEADINGS = 3;

    private final TableForm form;
    private final ColumnNames columns;
    private final int all;

    private StreamedHeader(TableForm form) {
        this.form = form;
        this.columns = form.rows().getFirst().names();
        this.all = (1 << columns.width()) - 1;
    }

    /**
     * The columns in the order of the header; null if that is the order of the form or the page scrambled it; empty if it
     * is another or a scrambled one, and nothing tells which.
     *
     * @param sums where the values have their sums
     */
    public static int[] order(TableForm form, List<TextRow> lines, SumColumn sums) {
        StreamedHeader header = new StreamedHeader(form);
        List<Integer> words = header.words(lines);
        int[] order = words == null ? null : header.ordered(words, sums);
        boolean other = order != null && IntStream.range(0, order.length).anyMatch(i -> order[i] != i);
        if (!other) {
            return null;
        }
        int[] headings = header.headings(lines);
        if (areInFront(headings)) {
            return order;
        }
        // The first column is read before the group beside it, however a page is read.
        boolean firstInFront = order[0] == 0 || order[0] == order.length - 1 && order[1] == 0;
        return firstInFront || headings[1] > headings[0] ? null : new int[0];
    }

    /** Whether the cells of a table that came one a line came row by row, as its headings of groups show. */
    public static boolean cameByRows(TableForm form, List<TextRow> lines) {
        return areInFront(new StreamedHeader(form).headings(lines));
    }

    private static boolean areInFront(int[] headings) {
        return headings[0] >= FEWEST_HEADINGS && headings[1] == 0;
    }

    /** The columns that the words in front of the first value name; null if some of them share a line without it. */
    private List<Integer> words(List<TextRow> lines) {
        List<Integer> words = new ArrayList<>();
        for (TextRow line : lines) {
            List<String> texts = JoinedWords.of(line, core -> columns.columnsOf(core) != 0);
            for (String text : texts) {
                if (CellTextReader.read(text) instanceof CellText.Value && !words.isEmpty()) {
                    return words;
                }
                int meant = columns.columnsOf(Wording.core(text).replace("其它", "其他"));
                if (meant != 0 && meant != all) {
                    words.add(meant);
                }
            }
            if (texts.size() > 1 && texts.stream().anyMatch(this::isColumn)) {
                return null;
            }
        }
        return null;
    }

    /** One heading of several columns, among others, and behind them all the columns below it; otherwise null. */
    private int[] ordered(List<Integer> words, SumColumn sums) {
        int group = words.stream().filter(meant -> Integer.bitCount(meant) > 1).findFirst().orElse(0);
        int upper = words.size() - Integer.bitCount(group);
        boolean everyOne = group != 0 && upper > 0
                && words.stream().mapToInt(Integer::intValue).distinct().count() == words.size()
                && words.stream().reduce(0, (a, b) -> a | b) == all;
        if (!everyOne || words.subList(upper, words.size()).stream().anyMatch(meant -> (meant & ~group) != 0)) {
            return null;
        }
        int last = columns.width() - 1;
        List<Integer> order = new ArrayList<>();
        for (int meant : words.subList(0, upper)) {
            for (int below : meant == group ? words.subList(upper, words.size()) : List.of(meant)) {
                order.add(Integer.numberOfTrailingZeros(below));
            }
        }
        // 总计 may stand beside the heading of all other columns, and is read before them then: the sums tell where it is.
        boolean first = order.getFirst() == last;
        if (first && sums == SumColumn.LAST) {
            order.add(order.removeFirst());
        }
        boolean contradicted = first ? sums == SumColumn.UNTOLD : sums == SumColumn.FIRST;
        return contradicted || order.size() < columns.width()
                ? null
                : order.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isColumn(String text) {
        return columns.columnsOf(Wording.core(text)) != 0;
    }

    private boolean isLabel(String core) {
        return form.rowOf(core) >= 0 || form.groupOf(core) >= 0;
    }

    /** How many headings of groups are right in front of the first row of their group, and how many of another row. */
    private int[] headings(List<TextRow> lines) {
        int[] headings = new int[2];
        int heading = -1;
        for (String text : lines.stream().flatMap(line -> JoinedWords.of(line, this::isLabel).stream()).toList()) {
            String core = Wording.labelCore(text);
            int row = form.rowOf(core);
            if (row >= 0 && heading >= 0) {
                boolean first = form.rows().get(row).group() == heading && form.rows().get(row).firstOfGroup();
                headings[first ? 0 : 1]++;
            }
            heading = row >= 0 ? -1 : form.groupOf(core) >= 0 ? form.groupOf(core) : heading;
        }
        return headings;
    }
}
