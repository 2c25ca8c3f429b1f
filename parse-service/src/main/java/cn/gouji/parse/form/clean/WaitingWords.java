package cn.gouji.parse.form.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words that came in front of numbers: a header, and behind it the label of their row. */
final class WaitingWords {

    /** A label is broken into no more words. */
    private static final int MOST_PIECES = 6;

    /** 3其他 may be the value 3 and a name. */
    private static final Pattern SPOILED = Pattern.compile("\\d+[\\u4e00-\\u9fff]{1,3}");

    private final List<String> words = new ArrayList<>();
    /** Which of them begin a line. */
    private final List<Boolean> starts = new ArrayList<>();

    void add(String word, boolean start) {
        words.add(word);
        starts.add(start);
    }

    /** Whether the words end with the label of the next row; those in front of it are then its header. */
    boolean endWithLabel(CleanLabels labels, RowsInOrder rows) {
        if (!words.isEmpty() && SPOILED.matcher(words.getLast()).matches()) {
            return false;
        }
        for (int first = Math.max(0, words.size() - MOST_PIECES); first < words.size(); first++) {
            if (labels.rowOf(words.subList(first, words.size())) == rows.next()) {
                addTo(rows, first);
                return true;
            }
        }
        return false;
    }

    void addAllTo(RowsInOrder rows) {
        addTo(rows, words.size());
    }

    /** Makes the first words header lines, and forgets all. */
    private void addTo(RowsInOrder rows, int count) {
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || starts.get(i)) {
                rows.addHeader(List.copyOf(words.subList(from, i)));
                from = i;
            }
        }
        words.clear();
        starts.clear();
    }
}
