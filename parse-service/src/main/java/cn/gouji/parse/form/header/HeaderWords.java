package cn.gouji.parse.form.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a header of which each came on a line of its own, or all in one line with the values: it shows no storeys. */
public final class HeaderWords {

    private final int width;
    /** Columns, or -1 for a group of them. */
    private final List<Integer> words = new ArrayList<>();

    public HeaderWords(int width) {
        this.width = width;
    }

    /** @param meant the columns that the word names */
    public void add(int meant) {
        int word = Integer.bitCount(meant) == 1 ? Integer.numberOfTrailingZeros(meant) : -1;
        if (!words.contains(word) && meant != (1 << width) - 1) {
            words.add(word);
        }
    }

    /**
     * The order they tell; null if it may be that of the form, that of the form if they have it otherwise.
     *
     * @param twoStoreys whether a word stands for a group of columns, but not for all
     */
    public int[] order(boolean twoStoreys) {
        int last = width - 1;
        List<Integer> found = words.stream().filter(word -> word >= 0).toList();
        boolean totalFirst = found.size() == width && found.getFirst() == last
                && isRising(found.subList(1, found.size()));
        if (totalFirst) {
            return found.stream().mapToInt(Integer::intValue).toArray();
        }
        // Over the columns of a group stands a second line, and 总计 is read before them; the first column is not.
        int group = words.indexOf(-1);
        boolean groupFirst = group >= 0 && words.indexOf(0) > group;
        List<Integer> without = twoStoreys ? found.stream().filter(column -> column < last).toList() : found;
        return isRising(without) && !groupFirst ? null : IntStream.range(0, width).toArray();
    }

    private static boolean isRising(List<Integer> found) {
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i) < found.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The columns of a group that is named as a whole, one word a line, whose names came in another order than the form's. */
    public Set<Integer> doubtful() {
        int last = width - 1;
        List<Integer> ofGroup = words.stream().filter(column -> column > 0 && column < last).toList();
        return ofGroup.size() < last - 1
                ? Set.of()
                : ofGroup.stream().filter(column -> ofGroup.get(column - 1) != (int) column)
                        .collect(Collectors.toSet());
    }
}
