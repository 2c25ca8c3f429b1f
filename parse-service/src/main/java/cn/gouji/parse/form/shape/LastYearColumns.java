package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table that has the value of last year beside each value of the year, below a line that names the two in turn. */
final class LastYearColumns {

    private static final Pattern THIS_YEAR = Pattern.compile("本年度?|今年");
    private static final Pattern LAST_YEAR = Pattern.compile("上一?年度?|去年|上年同期|去年同期");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年度?");
    private static final int FEWEST_PAIRS = 2;

    private final List<TextRow> lines;
    private int pairs;
    /** Whether the year comes before last year. */
    private boolean first;
    private int header;

    private LastYearColumns(List<TextRow> lines) {
        this.lines = lines;
    }

    /** The lines without what stands below last year; null if no line names the two in turn. */
    static List<TextRow> without(List<TextRow> lines) {
        LastYearColumns columns = new LastYearColumns(lines);
        return columns.find() ? columns.without() : null;
    }

    /** Finds the line, or the lines of one word each, that name the years. */
    private boolean find() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = LineWords.of(lines.get(i)).stream().map(Wording::compact)
                    .filter(word -> !word.isEmpty())
                    .toList();
            boolean years = !words.isEmpty() && words.stream().allMatch(LastYearColumns::isYear);
            if (years) {
                names.addAll(words);
                header = i;
            } else if (isInTurn(names)) {
                break;
            } else {
                names.clear();
            }
        }
        pairs = names.size() / 2;
        first = isInTurn(names) && isThisYear(names.get(0), names.get(1));
        return isInTurn(names);
    }

    private static boolean isYear(String word) {
        return THIS_YEAR.matcher(word).matches() || LAST_YEAR.matcher(word).matches() || YEAR.matcher(word).matches();
    }

    private static boolean isInTurn(List<String> names) {
        boolean inTurn = names.size() >= 2 * FEWEST_PAIRS && names.size() % 2 == 0;
        for (int i = 2; inTurn && i < names.size(); i++) {
            inTurn = names.get(i).equals(names.get(i - 2));
        }
        return inTurn && (isThisYear(names.get(0), names.get(1)) || isThisYear(names.get(1), names.get(0)));
    }

    private static boolean isThisYear(String name, String other) {
        Matcher year = YEAR.matcher(name);
        Matcher otherYear = YEAR.matcher(other);
        return year.matches() && otherYear.matches()
                ? Integer.parseInt(year.group(1)) == Integer.parseInt(otherYear.group(1)) + 1
                : THIS_YEAR.matcher(name).matches() && LAST_YEAR.matcher(other).matches();
    }

    private List<TextRow> without() {
        List<TextRow> without = new ArrayList<>(lines.subList(0, header));
        for (int i = header + 1; i < lines.size(); i++) {
            int end = i;
            while (end < lines.size() && lines.get(end).soleText() != null
                    && LineWords.isValue(lines.get(end).soleText())) {
                end++;
            }
            boolean stream = end > i + 1 && (end - i) % (2 * pairs) == 0;
            for (int k = i; stream && k < end; k++) {
                if ((k - i) % 2 == (first ? 0 : 1)) {
                    without.add(lines.get(k));
                }
            }
            if (stream) {
                i = end - 1;
            } else {
                without.add(without(lines.get(i)));
            }
        }
        return without;
    }

    private TextRow without(TextRow line) {
        List<String> words = LineWords.of(line);
        if (words.stream().filter(LineWords::isValue).count() != 2L * pairs) {
            return line;
        }
        List<String> left = new ArrayList<>();
        int values = 0;
        for (String word : words) {
            boolean value = LineWords.isValue(word);
            if (!value || values % 2 == (first ? 0 : 1)) {
                left.add(word);
            }
            values += value ? 1 : 0;
        }
        return line.grid()
                ? new TextRow(left, line.place(), true)
                : TextRow.ofText(String.join("  ", left), line.place());
    }
}
