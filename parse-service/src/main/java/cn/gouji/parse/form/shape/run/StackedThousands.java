package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Joins numbers that narrow columns broke between their thousands, where the lines of text show the page as it was laid out:
 * the rest of each stands below it, and the other values of the row on one of these lines or between them.
 */
final class StackedThousands {

    private static final int FURTHEST = 2;
    /** How many characters the rest may stand to the side. */
    private static final int SLANT = 4;
    private static final String UNIT = "件";
    private static final Pattern OWN_UNIT = Pattern.compile("[\\d０-９] {1,3}件");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern DIGITS = Pattern.compile("[\\d０-９,，]+件?");
    /** Its last thousands are not whole. */
    private static final Pattern OPEN = Pattern.compile("[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})*[,，][\\d０-９]{0,2}");
    private static final Pattern WHOLE = Pattern
            .compile("[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})*[,，][\\d０-９]{3}件?|[\\d０-９]{1,9}件");

    /** @param at where it begins on its line */
    private record Word(String text, int at) {

        private int end() {
            return at + text.length();
        }
    }

    private record Pair(Word head, Word rest) {
    }

    private final List<String> texts = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private StackedThousands(List<TextRow> lines) {
        for (TextRow line : lines) {
            texts.add(line.grid() ? "" : line.text());
            places.add(line.place());
        }
    }

    /** The lines with such numbers joined; the very same list if there are none. */
    static List<TextRow> joined(List<TextRow> lines) {
        StackedThousands stacked = new StackedThousands(lines);
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            while (stacked.joins(i)) {
                any = true;
            }
        }
        if (!any) {
            return lines;
        }
        List<TextRow> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            String text = stacked.texts.get(i);
            if (lines.get(i).grid() || text.equals(lines.get(i).text())) {
                joined.add(lines.get(i));
            } else if (!text.isBlank()) {
                joined.add(TextRow.ofText(text.stripTrailing(), lines.get(i).place()));
            }
        }
        return joined;
    }

    /** Joins the broken numbers of one line with what stands below; false if it has none. */
    private boolean joins(int line) {
        if (texts.get(line).isEmpty()) {
            return false;
        }
        List<Word> heads = words(texts.get(line));
        for (int below = line + 1; below <= line + FURTHEST && below < texts.size(); below++) {
            List<Pair> pairs = pairs(heads, rests(texts.get(below)));
            boolean allClosed = heads.stream().filter(head -> OPEN.matcher(head.text).matches())
                    .allMatch(head -> pairs.stream().anyMatch(pair -> pair.head == head));
            if (!pairs.isEmpty() && allClosed && put(pairs, line, below)) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(new Word(word.group(), word.start()));
        }
        return words;
    }

    /** The words that may be the rest of others: no unit that stands behind its own number. */
    private static List<Word> rests(String line) {
        List<Word> words = words(line);
        boolean ownUnits = OWN_UNIT.matcher(line).find();
        return ownUnits ? words.stream().filter(word -> !word.text.equals(UNIT)).toList() : words;
    }

    private static List<Pair> pairs(List<Word> heads, List<Word> rests) {
        List<Pair> pairs = new ArrayList<>();
        boolean alone = heads.stream().filter(head -> OPEN.matcher(head.text).matches()).count() <= 1
                && rests.size() == 1;
        int from = 0;
        for (Word head : heads) {
            for (int k = from; k < rests.size(); k++) {
                Word rest = rests.get(k);
                if (fit(head.text, rest.text) && (alone || Math.abs(head.at - rest.at) <= SLANT)) {
                    pairs.add(new Pair(head, rest));
                    from = k + 1;
                    break;
                }
            }
        }
        return pairs;
    }

    /** Whether two pieces make a number that neither is alone. */
    private static boolean fit(String head, String rest) {
        boolean broken = OPEN.matcher(head).matches() || rest.startsWith(",") || rest.startsWith("，")
                || rest.equals(UNIT);
        return broken && DIGITS.matcher(head).matches() && (DIGITS.matcher(rest).matches() || rest.equals(UNIT))
                && WHOLE.matcher(head + rest).matches();
    }

    /** Puts the numbers into the line that holds the row: the one between, or that with more words. */
    private boolean put(List<Pair> pairs, int line, int below) {
        int others = words(texts.get(line)).size();
        boolean between = below - line == FURTHEST;
        int row = between ? line + 1 : others >= words(texts.get(below)).size() ? line : below;
        String above = without(texts.get(line), pairs.stream().map(Pair::head).toList());
        String under = without(texts.get(below), pairs.stream().map(Pair::rest).toList());
        List<Word> numbers = new ArrayList<>();
        pairs.forEach(pair -> numbers.add(
                new Word(pair.head.text + pair.rest.text,
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
        boolean placed = !between || !words(texts.get(row)).isEmpty() && numbers.getLast().at > 0;
        if (within == null || !placed) {
            return false;
        }
        texts.set(line, above);
        texts.set(below, under);
        texts.set(row, within);
        return true;
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
