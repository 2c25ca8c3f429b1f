package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;

/** Rows of table four for several years, each behind its year: only that of the year reported on counts. */
final class YearRows {

    private static final String CENTURY = "20";
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
                words.set(indexOfYear(words), "");
                own.add(LineWords.like(line, words));
            }
        }
        return own;
    }

    /** The year in front of a row of values, be it behind the name of a group; empty if there is none. */
    private static String year(TextRow line) {
        List<String> words = line.text().contains(CENTURY) ? LineWords.of(line) : List.of();
        int at = indexOfYear(words);
        boolean row = at >= 0 && (LineWords.isValue(words.getLast()) || isBlank(words, at));
        return row ? words.get(at).substring(0, 4) : "";
    }

    /** Whether all places behind the year are blank. */
    private static boolean isBlank(List<String> words, int year) {
        return words.size() > year + GroupValues.GROUP_WIDTH
                && words.stream().skip(year + 1L).allMatch(String::isEmpty);
    }

    /** Where the first word is, or the second one, if it is a year; otherwise -1. */
    private static int indexOfYear(List<String> words) {
        int[] first = IntStream.range(0, words.size()).filter(i -> !words.get(i).isEmpty()).limit(2).toArray();
        return Arrays.stream(first).filter(i -> YEAR.matcher(words.get(i)).matches()).findFirst().orElse(-1);
    }
}
