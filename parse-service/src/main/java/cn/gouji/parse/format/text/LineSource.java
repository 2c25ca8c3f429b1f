package cn.gouji.parse.format.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

import cn.gouji.parse.page.Radicals;

/** The lines of a text one after another, with their numbers as an editor shows them. */
public final class LineSource {

    /** A table row whose cells hold line breaks is put together again over at most so many lines. */
    private static final int MOST_JOINED = 20;

    /** So many cells with bars of their own show that they are meant so. */
    private static final int FEW = 3;
    /** Most characters are not before it: with them no line ends. */
    private static final char FIRST_CHINESE = '\u3000';

    private final String text;
    /** Whether any line is a bar. */
    private final boolean barsAlone;
    /** What is left of a line that holds a whole table. */
    private final Deque<String> parts = new ArrayDeque<>();
    /** How many cells had their bars on lines of their own. */
    private int ownBars;
    private int position;
    private int number;
    private int read;
    private String line;

    LineSource(String text) {
        this.text = text;
        this.barsAlone = text.contains("\n|\n");
    }

    boolean next() {
        if (parts.isEmpty()) {
            if (position >= text.length()) {
                return false;
            }
            line = take();
            number = read;
            if (!BarredLine.is(line)) {
                return true;
            }
            parts.addAll(BarredLine.parts(line));
        }
        line = parts.removeFirst();
        return true;
    }

    /** The current line without its end. */
    String text() {
        return line;
    }

    /** Number of the current line, from 1. */
    int number() {
        return number;
    }

    /**
     * The current line with the bar behind it that stands on a line of its own; without one that opens the row of the cell
     * behind it.
     */
    String joinOwnBar() {
        if (!barsAlone || !parts.isEmpty() || line.indexOf('|') >= 0) {
            return line;
        }
        int mark = position;
        int markRead = read;
        String bar = takeFilled();
        int behind = position;
        int behindRead = read;
        String next = takeFilled();
        if (ownBars > 0 && isBars(next) && Bars.areHalves(line, bar)) {
            return line.strip() + bar.strip() + next;
        }
        boolean opens = next.indexOf('|') > 0 && !isBars(next);
        boolean own = isBars(bar) && !opens;
        position = own ? behind : mark;
        read = own ? behindRead : markRead;
        if (!own && ownBars >= FEW && isBars(next) && bar.charAt(0) == '|' && bar.indexOf('|', 1) < 0) {
            // The bar closes this cell, the text behind it is a cell of the next row.
            position = text.indexOf('|', mark) + 1;
            return line + '|';
        }
        ownBars += own ? 1 : 0;
        return own ? line + bar : line;
    }

    private static boolean isBars(String line) {
        return !line.isBlank() && Bars.only(line, 0);
    }

    /** The next line that is not blank, empty if there is none. */
    private String takeFilled() {
        String taken = "";
        while (taken.isBlank() && position < text.length()) {
            taken = take();
        }
        return taken;
    }

    /** The current line, joined with the following ones that belong to its row of cells between tabs or bars. */
    String joinRow(int bars) {
        boolean quoted = line.indexOf('\t') >= 0 && (line.startsWith("\"") || line.contains("\t\""));
        return quoted ? joinOpenQuotes(row -> true) : joinOpenBars(bars);
    }

    /**
     * The current line, joined with the following ones up to the bar that closes the row.
     *
     * @param bars of the row above, which a whole row has as well; 0 if there is none
     */
    private String joinOpenBars(int bars) {
        boolean open = line.indexOf('|') >= 0 && line.stripLeading().startsWith("|")
                && !line.stripTrailing().endsWith("|");
        if (!open || bars > 0 && Bars.count(line) >= bars) {
            return line;
        }
        return join(following -> following.stripLeading().startsWith("|") || following.isBlank(),
                joined -> joined.endsWith("|"));
    }

    /** The current line, joined with the following ones up to the quotation mark that closes a cell of a row. */
    String joinOpenQuotes(Predicate<String> isRow) {
        return areClosed(line)
                ? line
                : join(following -> false, joined -> areClosed(joined) && isRow.test(joined));
    }

    /** The current line alone if the row does not end within a few lines. */
    private String join(Predicate<String> foreign, Predicate<String> ends) {
        int mark = position;
        int markRead = read;
        StringBuilder joined = new StringBuilder(line);
        for (int i = 0; i < MOST_JOINED && position < text.length(); i++) {
            String following = take();
            if (foreign.test(following)) {
                break;
            }
            joined.append(trimmed(following));
            if (ends.test(joined.toString())) {
                return joined.toString();
            }
        }
        position = mark;
        read = markRead;
        return line;
    }

    /** Tabs at the end are cells of the row. */
    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) != '\t' && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end).stripLeading();
    }

    private static boolean areClosed(String quoted) {
        return quoted.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    private String take() {
        int end = position;
        boolean boxes = false;
        boolean radicals = false;
        for (; end < text.length(); end++) {
            char c = text.charAt(end);
            if (c < FIRST_CHINESE) {
                if (isLineEnd(c)) {
                    break;
                }
                boxes |= BoxDrawing.is(c);
                radicals |= Radicals.is(c);
            }
        }
        String taken = boxes ? BoxDrawing.asBars(text.substring(position, end)) : text.substring(position, end);
        taken = radicals ? Radicals.without(taken) : taken;
        position = end + 1;
        if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
            position++;
        }
        read++;
        return taken;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028';
    }
}
