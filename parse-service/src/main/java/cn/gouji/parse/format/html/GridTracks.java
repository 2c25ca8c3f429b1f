package cn.gouji.parse.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a style says of the columns and rows of a CSS grid, as far as it says it by numbers. */
final class GridTracks {

    private static final int MOST = 60;
    private static final Pattern COLUMNS = Pattern.compile("(?<![a-z-])grid-template-columns\\s*:\\s*([^;!]{1,500})");
    private static final Pattern LINE_NAME = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern REPEAT = Pattern.compile("repeat\\(\\s*(\\d{1,3})\\s*,(.*)\\)");
    private static final Pattern LINES = Pattern
            .compile("(\\d{1,3}|auto|span\\s+\\d{1,3})(?:\\s*/\\s*(-1|\\d{1,3}|auto|span\\s+\\d{1,3}))?");
    /** Cells that stand elsewhere than in the order of the page. */
    private static final Pattern OTHERWISE = Pattern.compile("grid-area|grid-template-areas|grid-auto-flow|"
            + "grid-(?:column|row)-(?:start|end)|(?<![a-z-])order\\s*:");

    /**
     * Where an item stands along one direction.
     *
     * @param start first track, from 0; -1 if it is the next that is free
     * @param span how many tracks
     */
    record Place(int start, int span) {
    }

    /** A direction of a grid. */
    enum Axis {
        COLUMN,
        ROW;

        private final Pattern lines = Pattern
                .compile("(?<![a-z-])grid-" + name().toLowerCase(Locale.ROOT) + "\\s*:\\s*([^;!]{1,60})");
    }

    private GridTracks() {
    }

    /** Number of columns of a grid; 0 if that cannot be told. */
    static int columns(String style) {
        Matcher columns = COLUMNS.matcher(style);
        int count = 0;
        while (columns.find()) {
            count = count(LINE_NAME.matcher(columns.group(1)).replaceAll(" "));
        }
        return count > MOST || OTHERWISE.matcher(style).find() ? 0 : count;
    }

    private static int count(String tracks) {
        int count = 0;
        for (String track : parts(tracks.strip())) {
            Matcher repeat = REPEAT.matcher(track);
            if (repeat.matches()) {
                count += Integer.parseInt(repeat.group(1)) * count(repeat.group(2));
            } else if (track.startsWith("repeat") || track.equals("none") || track.equals("subgrid")) {
                return 0;
            } else {
                count++;
            }
        }
        return count;
    }

    /** Parted at blanks outside brackets. */
    private static List<String> parts(String tracks) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= tracks.length(); i++) {
            boolean end = i == tracks.length() || depth == 0 && Character.isWhitespace(tracks.charAt(i));
            if (end) {
                if (i > start) {
                    parts.add(tracks.substring(start, i));
                }
                start = i + 1;
            } else {
                depth += tracks.charAt(i) == '(' ? 1 : tracks.charAt(i) == ')' ? -1 : 0;
            }
        }
        return parts;
    }

    /**
     * Where an item stands; null if that cannot be told.
     *
     * @param tracks how many there are
     */
    static Place place(String style, Axis axis, int tracks) {
        if (OTHERWISE.matcher(style).find()) {
            return null;
        }
        Matcher value = axis.lines.matcher(style);
        String last = "auto";
        while (value.find()) {
            last = value.group(1).strip();
        }
        Matcher lines = LINES.matcher(last);
        return lines.matches() ? between(lines.group(1), lines.group(2), tracks) : null;
    }

    private static Place between(String from, String to, int tracks) {
        int start = Character.isDigit(from.charAt(0)) ? Integer.parseInt(from) - 1 : -1;
        int span = span(from);
        if (to != null && to.startsWith("span")) {
            span = span(to);
        } else if (to != null && !to.equals("auto")) {
            int end = to.equals("-1") ? tracks : Integer.parseInt(to) - 1;
            start = start < 0 ? end - span : start;
            span = end - start;
        }
        return start < -1 || span < 1 || span > MOST || start > MOST ? null : new Place(start, span);
    }

    private static int span(String line) {
        return line.startsWith("span") ? Integer.parseInt(line.substring(4).strip()) : 1;
    }
}
