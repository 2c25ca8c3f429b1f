package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;

/** Rows of table four for several years, each behind its year: only that of the year reported on counts. */
final class YearRows {

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年?(?:度)?");

    private YearRows() {
    }

    /** The lines without the rows of other years, and without the year in front of its own; the same if there are none. */
    static List<TextRow> without(List<TextRow> lines, Integer year) {
        Set<String> years = lines.stream().map(YearRows::year).filter(named -> !named.isEmpty())
                .collect(Collectors.toSet());
        if (year == null || years.size() < 2 || !years.contains(year.toString())) {
            return lines;
        }
        List<TextRow> own = new ArrayList<>();
        for (TextRow line : lines) {
            String named = year(line);
            if (named.isEmpty()) {
                own.add(line);
            } else if (named.equals(year.toString())) {
                List<String> words = new ArrayList<>(LineWords.of(line));
                words.set(indexOfFirst(words), "");
                own.add(LineWords.like(line, words));
            }
        }
        return own;
    }

    /** The year a row of values begins with, empty if it does not. */
    private static String year(TextRow line) {
        if (!line.text().startsWith("20", line.text().length() - line.text().stripLeading().length())) {
            return "";
        }
        List<String> words = LineWords.of(line);
        String first = words.get(indexOfFirst(words));
        boolean row = YEAR.matcher(first).matches() && (LineWords.isValue(words.getLast()) || isBlank(words));
        return row ? first.substring(0, 4) : "";
    }

    /** Whether all places behind the year are blank. */
    private static boolean isBlank(List<String> words) {
        return words.size() > GroupValues.WIDTH
                && words.stream().skip(indexOfFirst(words) + 1L).allMatch(String::isEmpty);
    }

    private static int indexOfFirst(List<String> words) {
        int first = 0;
        while (words.get(first).isEmpty()) {
            first++;
        }
        return first;
    }
}
