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
    private static final Pattern CELL = Pattern.compile("20\\d\\d年(?:度)?|本年度?|今年|上一?年度?|去年|(?:上年|去年)?同期(?:数|项)?|上年同项");
    private static final Pattern NUMBER = Pattern.compile("20\\d\\d年(?:度)?");
    private static final Pattern THIS = Pattern.compile("本年度?|今年");
    private static final String SAME_TIME = "同期";
    private static final String OTHER = "other";
    private static final Pattern IN_LABEL = Pattern.compile("[（(]20\\d\\d年度?[）)]");
    /** A line or two name the years of columns or of whole tables. */
    private static final int FEWEST = 3;

    private RowsOfYears() {
    }

    /** The lines without such rows; the very same list if only one year is named, or not the one reported on. */
    public static List<TextRow> without(List<TextRow> lines, Integer year) {
        List<String> years = lines.stream().map(line -> year(line, year)).filter(named -> !named.isEmpty()).toList();
        long named = year == null ? 0 : years.stream().filter(year.toString()::equals).count();
        boolean beneath = named == 0 && year != null && years.stream().allMatch(OTHER::equals);
        if (named < FEWEST && !beneath || years.size() - named < FEWEST) {
            return lines;
        }
        List<TextRow> own = new ArrayList<>();
        List<String> label = List.of();
        for (TextRow line : lines) {
            String of = year(line, year);
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

    /** The year in front of the values of a row, or that it is another; empty if none is named. */
    private static String year(TextRow line, Integer own) {
        if (own == null || line.cells().stream().noneMatch(RowsOfYears::mayNameYear)) {
            return "";
        }
        List<String> words = LineWords.of(line);
        String year = "";
        for (String word : words) {
            if (LineWords.isValue(word)) {
                return year;
            }
            String compact = Wording.compact(word);
            Matcher named = YEAR.matcher(compact);
            boolean cell = CELL.matcher(compact).matches();
            year = named.find()
                    ? named.group(1)
                    : cell ? THIS.matcher(compact).matches() ? own.toString() : OTHER : year;
        }
        Pattern names = line.grid() ? CELL : NUMBER;
        return words.stream().skip(line.grid() ? 0 : words.size() - 1L).anyMatch(word -> names.matcher(word).matches())
                ? year
                : "";
    }

    private static boolean mayNameYear(String cell) {
        return cell.indexOf('年') >= 0 || cell.contains(SAME_TIME);
    }
}
