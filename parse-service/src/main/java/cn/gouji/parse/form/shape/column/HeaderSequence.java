package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.parse.form.header.JoinedWords;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The columns of a table in the order of its header, among them those of last year, which the form does not have. */
final class HeaderSequence {

    static final int OTHER = -1;
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上一?年|去年|同期).{0,4}");

    private final ColumnNames names;
    private final List<List<Integer>> lines;
    private final List<Integer> columns;

    /** @param header the lines above the first values */
    HeaderSequence(ColumnNames names, List<TextRow> header) {
        this.names = names;
        this.lines = header.stream().map(this::meant).toList();
        this.columns = sequence();
    }

    /** The columns by their number in the form; empty if they cannot be told. */
    List<Integer> columns() {
        return columns;
    }

    /** Whether the header says anything in a line. */
    boolean isIn(int line) {
        return !lines.get(line).isEmpty();
    }

    /** Whether each word came on a line of its own. */
    boolean isStreamed() {
        return lines.stream().allMatch(line -> line.size() < 2);
    }

    /** Whether the columns of the form keep its order. */
    boolean isInOrder() {
        List<Integer> known = columns.stream().filter(column -> column != OTHER).toList();
        return IntStream.range(1, known.size()).allMatch(i -> known.get(i) > known.get(i - 1));
    }

    boolean isThatOfTheForm() {
        return columns.size() == names.width() && !columns.contains(OTHER) && isInOrder();
    }

    boolean isReversed() {
        return IntStream.range(1, columns.size()).allMatch(i -> columns.get(i) < columns.get(i - 1));
    }

    private List<Integer> sequence() {
        List<Integer> words = lines.stream().flatMap(List::stream).toList();
        int group = words.stream().filter(meant -> meant > 0 && Integer.bitCount(meant) > 1).findFirst().orElse(0);
        List<Integer> below = words.stream().filter(meant -> meant > 0 && meant != group && (meant & ~group) == 0)
                .toList();
        List<Integer> sequence = new ArrayList<>();
        for (int meant : words) {
            if (meant == group && below.isEmpty()) {
                IntStream.range(0, names.width()).filter(c -> (meant & 1 << c) != 0).forEach(sequence::add);
            } else if (meant == group) {
                below.forEach(column -> sequence.add(Integer.numberOfTrailingZeros(column)));
            } else if (!below.contains(meant)) {
                sequence.add(meant < 0 ? OTHER : Integer.numberOfTrailingZeros(meant));
            }
        }
        boolean once = sequence.stream().distinct().count() == sequence.size();
        return once && !isOtherElsewhere(group) ? sequence : List.of();
    }

    /** Whether last year stands on another storey than the heading of the group, so that its place is not known. */
    private boolean isOtherElsewhere(int group) {
        return !isStreamed() && lines.stream().anyMatch(line -> line.contains(OTHER) && !line.contains(group));
    }

    private List<Integer> meant(TextRow line) {
        List<Integer> meant = new ArrayList<>();
        for (String word : JoinedWords.of(line, core -> names.columnsOf(core) != 0)) {
            int column = names.columnsOf(Wording.core(word).replace("其它", "其他"));
            if (column != 0 && column != (1 << names.width()) - 1) {
                meant.add(column);
            } else if (LAST_YEAR.matcher(Wording.compact(word)).matches()) {
                meant.add(OTHER);
            }
        }
        return meant;
    }
}
