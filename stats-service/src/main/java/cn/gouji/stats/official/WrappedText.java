package cn.gouji.stats.official;

import java.util.ArrayList;
import java.util.List;

/**
 * Text for one row of a sheet.
 *
 * @param height in points, so that all of its lines can be seen
 */
record WrappedText(String text, int height) {

    private static final int LINE_HEIGHT = 15;
    /** A row can be 409 points high. */
    private static final int MOST_LINES = 25;

    /**
     * As many rows as the text needs.
     *
     * @param width of the row in digits; a Chinese character is as wide as two
     */
    static List<WrappedText> parts(String text, int width) {
        int lineLength = width / 2;
        List<WrappedText> parts = new ArrayList<>();
        String left = text;
        while (left.length() > MOST_LINES * lineLength) {
            int comma = left.lastIndexOf('、', MOST_LINES * lineLength - 1);
            int end = comma < 0 ? MOST_LINES * lineLength : comma + 1;
            parts.add(of(left.substring(0, end), width));
            left = left.substring(end);
        }
        parts.add(of(left, width));
        return parts;
    }

    /** In one row, however high. */
    static WrappedText of(String text, int width) {
        return new WrappedText(text, LINE_HEIGHT * Math.max(1, Math.ceilDiv(text.length(), width / 2)));
    }
}
