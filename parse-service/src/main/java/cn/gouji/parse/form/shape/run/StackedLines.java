package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.TextRow;

/**
 * Lines of text that show the page as it was laid out, with numbers that narrow columns broke: the rest of each stands below
 * it, and the other values of the row on one of these lines or between them.
 */
final class StackedLines {

    /** So many lines below it may stand the rest of a number. */
    static final int FURTHEST = 2;

    private static final Pattern DIGITS = Pattern.compile("[\\d０-９,，]+件?");

    /** @param at where it begins on its line */
    record Word(String text, int at) {

        int end() {
            return at + text.length();
        }
    }

    /** A piece of a number with its rest, and the number that they make. */
    record Pair(Word head, Word rest, String number) {
    }

    private final List<TextRow> lines;
    private final List<String> texts = new ArrayList<>();

    StackedLines(List<TextRow> lines) {
        this.lines = lines;
        lines.forEach(line -> texts.add(line.grid() ? "" : line.text()));
    }

    int size() {
        return texts.size();
    }

    /** The words of a line; none if it is a row of a grid. */
    List<Word> words(int line) {
        return words(texts.get(line));
    }

    static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || Character.isWhitespace(line.charAt(i))) {
                if (i > start) {
                    words.add(new Word(line.substring(start, i), start));
                }
                start = i + 1;
            }
        }
        return words;
    }

    String text(int line) {
        return texts.get(line);
    }

    /** The lines as they are now; the very same list if nothing was put anywhere. */
    List<TextRow> joined() {
        List<TextRow> joined = new ArrayList<>(lines.size());
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = texts.get(i);
            boolean same = lines.get(i).grid() || text.equals(lines.get(i).text());
            any |= !same;
            if (same) {
                joined.add(lines.get(i));
            } else if (!text.isBlank()) {
                joined.add(TextRow.ofText(text.stripTrailing(), lines.get(i).place()));
            }
        }
        return any ? joined : lines;
    }

    /** What becomes of three lines if the numbers are put into that which holds the row. */
    record Row(int line, String above, int below, String under, int at, String text) {
    }

    /** The row with the numbers: on the line between, or that with more words; null if there is no room for them. */
    Row row(List<Pair> pairs, int line, int below) {
        boolean between = below - line == FURTHEST;
        int row = between ? line + 1 : words(line).size() >= words(below).size() ? line : below;
        String above = without(texts.get(line), pairs.stream().map(Pair::head).toList());
        String under = without(texts.get(below), pairs.stream().map(Pair::rest).toList());
        List<Word> numbers = new ArrayList<>();
        pairs.forEach(pair -> numbers.add(new Word(pair.number,
                row == below || pair.head.at == 0 ? pair.rest.at : pair.head.at)));
        if (between && areNumbers(words(above))) {
            numbers.addAll(words(above));
            above = "";
        }
        String within = row == line ? above : row == below ? under : texts.get(row);
        numbers.sort(Comparator.comparingInt(Word::at).reversed());
        for (Word number : numbers) {
            within = within == null ? null : inserted(within, number);
        }
        boolean placed = !between || !words(row).isEmpty() && numbers.getLast().at > 0;
        return within == null || !placed ? null : new Row(line, above, below, under, row, within);
    }

    void put(Row row) {
        texts.set(row.line, row.above);
        texts.set(row.below, row.under);
        texts.set(row.at, row.text);
    }

    private static boolean areNumbers(List<Word> words) {
        return words.stream().allMatch(word -> DIGITS.matcher(word.text).matches());
    }

    private static String without(String line, List<Word> words) {
        StringBuilder left = new StringBuilder(line);
        words.forEach(word -> left.replace(word.at, word.end(), " ".repeat(word.text.length())));
        return left.toString();
    }

    /** A line with a number at a place; null if something else stands there. What stands behind moves if it must. */
    private static String inserted(String line, Word word) {
        String number = word.text;
        int at = word.at;
        if (at >= line.length()) {
            return line + " ".repeat(at - line.length() + 1) + number;
        }
        boolean free = line.charAt(at) == ' ' && (at == 0 || line.charAt(at - 1) == ' ');
        if (!free) {
            return null;
        }
        int end = at;
        while (end < line.length() && line.charAt(end) == ' ' && end < at + number.length()) {
            end++;
        }
        return line.substring(0, at) + number + (end < line.length() && line.charAt(end) != ' ' ? " " : "")
                + line.substring(end);
    }
}
