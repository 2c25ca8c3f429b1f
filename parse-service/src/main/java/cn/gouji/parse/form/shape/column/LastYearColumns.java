package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table that has the value of last year beside each value of the year, below a line that names the two in turn. */
public final class LastYearColumns {

    private static final Pattern THIS_YEAR = Pattern.compile("本年度?|今年");
    private static final Pattern LAST_YEAR = Pattern.compile("上一?年度?|去年|上年同期|去年同期|(?:历年)?累计");
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年度?");
    private static final int FEWEST_PAIRS = 2;
    private static final int FEWEST_NAMES = 6;

    private final TableForm form;
    private final List<TextRow> lines;
    private int pairs;
    /** Whether the year comes before last year. */
    private boolean first;
    private int header;
    private String lastYear;

    private LastYearColumns(TableForm form, List<TextRow> lines) {
        this.form = form;
        this.lines = lines;
    }

    /** The lines without what stands below last year; null if no line names the two in turn. */
    public static List<TextRow> without(TableForm form, List<TextRow> lines) {
        LastYearColumns columns = new LastYearColumns(form, lines);
        return columns.find() ? columns.without() : null;
    }

    /** Finds the line, or the lines of one word each, that name the years. */
    private boolean find() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = LineWords.of(lines.get(i)).stream().map(Wording::compact)
                    .filter(word -> !word.isEmpty())
                    .toList();
            List<String> years = words.stream().filter(LastYearColumns::isYear).toList();
            // Behind the years of all columns another column may have its name.
            boolean only = !years.isEmpty() && words.size() - years.size() <= years.size() / FEWEST_NAMES;
            if (only) {
                names.addAll(years);
                header = i;
            } else if (isInTurn(names)) {
                break;
            } else {
                names.clear();
            }
        }
        pairs = names.size() / 2;
        boolean found = isInTurn(names);
        first = found && isThisYear(names.get(0), names.get(1));
        lastYear = found ? names.get(first ? 1 : 0) : null;
        return found;
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
        ValueRuns runs = new ValueRuns(lines);
        for (ValueRuns.Run run : runs.ofLength(2 * pairs)) {
            for (int k = first ? 1 : 0; k < run.length(); k += 2) {
                runs.drop(run.values().get(k));
            }
        }
        for (int i = header + 1; i < lines.size() && !isHeading(lines.get(i)); i++) {
            if (!runs.anyDropped(i) && lines.get(i).grid() && lines.get(header).grid()) {
                dropBelow(i, runs);
            }
        }
        if (!lines.get(header).grid() && isOneBlock()) {
            // Which of the two a blank lacks is not told.
            runs.all().stream().filter(run -> run.values().getFirst().line() > header && run.length() < 2 * pairs)
                    .filter(run -> run.length() > 1).forEach(runs::drop);
        }
        runs.drop(header);
        return runs.rest();
    }

    private boolean isOneBlock() {
        return form.rows().stream().map(TableForm.Row::names).distinct().count() == 1;
    }

    /** Whether another block of the table begins with the line, which has other columns. */
    private boolean isHeading(TextRow line) {
        List<String> words = LineWords.of(line).stream().filter(LineWords::isWords).toList();
        return !words.isEmpty() && words.size() == LineWords.of(line).stream().filter(word -> !word.isEmpty()).count()
                && words.stream().map(Wording::labelCore)
                        .allMatch(core -> form.rowOf(core) < 0 && form.groupOf(core) < 0);
    }

    /** A row with blanks has last year where the line with the names has it, counted from the end. */
    private void dropBelow(int row, ValueRuns runs) {
        List<String> names = lines.get(header).cells();
        List<String> cells = lines.get(row).cells();
        int shift = cells.size() - names.size();
        for (int k = Math.max(0, -shift); k < names.size() && cells.stream().anyMatch(LineWords::isValue); k++) {
            if (Wording.compact(names.get(k)).equals(lastYear) && !LineWords.isWords(cells.get(k + shift))) {
                runs.drop(row, k + shift);
            }
        }
    }
}
