package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A line that holds whole tables, with bars between the cells, and the text around them: a report without line breaks. */
final class BarredLine {

    /** No row of a table has so many. */
    private static final int MOST_BARS = 50;
    /** No cell is longer, nor has a sentence. */
    private static final int LONGEST_CELL = 60;
    private static final Pattern TEXT = Pattern.compile("[。；]|^\\s*[一二三四五六七]、.*(?:情况|事项)");

    private BarredLine() {
    }

    static boolean is(String line) {
        return Bars.count(line) > MOST_BARS;
    }

    /** Each cell with the bar behind it, and running text, on lines of their own. */
    static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int bar = line.indexOf(Bars.BAR, start);
            int end = bar < 0 ? line.length() : bar;
            String text = line.substring(start, end);
            boolean cell = bar >= 0 && text.length() <= LONGEST_CELL && !TEXT.matcher(text).find();
            if (cell) {
                parts.add(text + Bars.BAR);
            } else if (!text.isBlank()) {
                parts.add(text);
            }
            start = end + 1;
        }
        return parts;
    }
}
