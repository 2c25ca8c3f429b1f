package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers at the feet of the pages, in a text that tells where its pages end. Bare as they are they look like values of
 * a table that goes on behind them; that they count the pages tells what they are.
 */
final class PageFeet {

    private static final char PAGE_END = '\f';
    private static final int LONGEST = 3;
    private static final int FEW = 2;

    /** @param start index of its first digit */
    private record Foot(int start, int end) {
    }

    private PageFeet() {
    }

    /** The text with blanks in their place. */
    static String without(String text) {
        if (text.indexOf(PAGE_END) < 0) {
            return text;
        }
        // By what they are more than the pages before them: it is the same for all.
        Map<Integer, List<Foot>> feet = new HashMap<>();
        int page = 0;
        for (int start = 0; start < text.length(); page++) {
            int end = text.indexOf(PAGE_END, start);
            end = end < 0 ? text.length() : end;
            Foot foot = foot(text, start, end);
            if (foot != null) {
                int number = Integer.parseInt(text, foot.start(), foot.end(), 10);
                feet.computeIfAbsent(number - page, more -> new ArrayList<>()).add(foot);
            }
            start = end + 1;
        }
        List<Foot> counting = feet.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return counting.size() < FEW || 2 * counting.size() < page ? text : blanked(text, counting);
    }

    /** The digits alone on the last line of a page; null if something else stands there. */
    private static Foot foot(String text, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > start && last - first < LONGEST && text.charAt(first - 1) >= '0'
                && text.charAt(first - 1) <= '9') {
            first--;
        }
        int before = first;
        while (before > start && text.charAt(before - 1) == ' ') {
            before--;
        }
        return first < last && before > start && text.charAt(before - 1) == '\n' ? new Foot(first, last) : null;
    }

    private static String blanked(String text, List<Foot> feet) {
        StringBuilder blanked = new StringBuilder(text);
        for (Foot foot : feet) {
            for (int i = foot.start(); i < foot.end(); i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }
}
