package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Leaves out the rows of other years, where a table has rows of several: each behind its year, or with the year in its label.
 */
public final class RowsOfYears {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern CELL = Pattern.compile("20\\d\\d年(?:度)?");
    private static final Pattern IN_LABEL = Pattern.compile("[（(]20\\d\\d年度?[）)]");
    /** A line or two name the years of columns or of whole tables. */
    private static final int FEWEST = 3;
    private static final String CENTURY = "20";

    private RowsOfYears() {
    }

    /** The lines without such rows; the very same list if only one year is named, or not the one reported on. */
    public static List<TextRow> without(List<TextRow> lines, Integer year) {
        List<String> years = lines.stream().map(RowsOfYears::year).filter(named -> !named.isEmpty()).toList();
        long named = year == null ? 0 : years.stream().filter(year.toString()::equals).count();
        if (named < FEWEST || years.size() - named < FEWEST) {
            return lines;
        }
        List<TextRow> own = new ArrayList<>();
        List<String> label = List.of();
        for (TextRow line : lines) {
            String of = year(line);
            List<String> words = of.isEmpty() ? List.of() : LineWords.of(line);
            int at = (int) words.stream().takeWhile(word -> !CELL.matcher(word).matches()).count();
            boolean inCell = at < words.size();
            List<String> before = inCell ? words.subList(0, at) : List.of();
            boolean blank = before.stream().allMatch(String::isEmpty);
            if (of.isEmpty()) {
                own.add(line);
            } else if (of.equals(year.toString()) && inCell) {
                List<String> labelled = new ArrayList<>(blank && !label.isEmpty() ? label : before);
                labelled.add("");
                labelled.addAll(words.subList(at + 1, words.size()));
                own.add(LineWords.like(line, labelled));
            } else if (of.equals(year.toString())) {
                own.add(LineWords.like(line,
                        words.stream().map(word -> IN_LABEL.matcher(word).replaceFirst("")).toList()));
            }
            label = of.isEmpty() || of.equals(year.toString()) ? List.of() : List.copyOf(before);
        }
        return own;
    }

    /** The year in front of the values of a row, empty if none is named. */
    private static String year(TextRow line) {
        if (!line.text().contains(CENTURY)) {
            return "";
        }
        List<String> words = LineWords.of(line);
        String year = "";
        for (String word : words) {
            if (LineWords.isValue(word)) {
                return year;
            }
            Matcher named = YEAR.matcher(Wording.compact(word));
            year = named.find() ? named.group(1) : year;
        }
        return words.stream().skip(line.grid() ? 0 : words.size() - 1L).anyMatch(word -> CELL.matcher(word).matches())
                ? year
                : "";
    }
}
