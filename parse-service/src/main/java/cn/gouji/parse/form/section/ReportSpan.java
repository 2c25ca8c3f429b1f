package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * The part of a document that is the report: where its headings come again from the first, the document also holds a
 * table of contents, or another report such as last year's.
 *
 * @param headings the candidates for its headings
 * @param end index of the first row that belongs to another report, or the number of rows
 */
record ReportSpan(List<HeadingCandidate> headings, int end) {

    private static final double CLEAR = 6.5;
    private static final int LATE = 4;
    private static final int FEWEST_HEADINGS = 4;
    /** Between two headings of a report stands more text, if only in some places. */
    private static final int LEAST_TEXT = 20;
    private static final int LONGEST_TITLE = 60;
    /** So many headings come again below the title of another report, and not below the head of a page. */
    private static final int FEWEST_AGAIN = 2;
    /** So many rows that end with a number are none of an empty form. */
    private static final int FEWEST_VALUES = 3;
    private static final String FIRST_OF_TABLE = "本年新收政府信息公开申请数量";
    private static final Pattern TITLE = Pattern.compile("信息公开[^，。]{0,12}(?:年度报告|年报|工作报告)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");

    static ReportSpan of(List<HeadingCandidate> candidates, List<TextRow> rows) {
        ReportSpan span = byHeadings(candidates, rows);
        int title = titleOfAnotherYear(span, rows);
        return title < 0
                ? span
                : new ReportSpan(span.headings.stream().filter(heading -> heading.row() < title).toList(), title);
    }

    private static ReportSpan byHeadings(List<HeadingCandidate> candidates, List<TextRow> rows) {
        List<List<HeadingCandidate>> runs = runs(candidates);
        List<List<HeadingCandidate>> reports = runs.size() < 2
                ? List.of()
                : runs.stream().filter(run -> hasText(run, rows)).toList();
        if (reports.stream().anyMatch(run -> holdsValues(run, rows))) {
            // An empty form may stand in front of the one that was filled in.
            reports = reports.stream().dropWhile(run -> !holdsValues(run, rows)).toList();
        }
        if (reports.isEmpty()) {
            return new ReportSpan(candidates, rows.size());
        }
        List<HeadingCandidate> report = reports.getFirst();
        int end = reports.size() < 2 ? rows.size() : startOfNext(report.getLast(), reports.get(1).getFirst(), rows);
        return new ReportSpan(report, end);
    }

    /** Where a title names another year than the first one, between headings of one report and those of the next; -1 if none does. */
    private static int titleOfAnotherYear(ReportSpan span, List<TextRow> rows) {
        int numbers = numbers(span.headings.stream()).size();
        if (numbers >= FEWEST_HEADINGS && span.headings.size() - numbers < FEWEST_AGAIN) {
            return -1;
        }
        // Where all is in one line few headings are found, but table three comes again.
        List<Integer> tables = IntStream.range(0, span.end).filter(i -> isFirstOfTable(rows.get(i))).boxed().toList();
        String year = null;
        for (int i = 0; i < span.end; i++) {
            String named = isTitle(rows.get(i)) ? year(rows.get(i)) : null;
            year = year == null ? named : year;
            if (named != null && !named.equals(year)
                    && (comeAgain(span.headings, i)
                            || !tables.isEmpty() && tables.getFirst() < i && tables.getLast() > i)) {
                return i;
            }
        }
        return -1;
    }

    private static String year(TextRow title) {
        Matcher year = YEAR.matcher(Wording.compact(title.soleText()));
        return year.find() ? year.group() : null;
    }

    /** Whether headings down to a late one stand above a row, and some of them below it again. */
    private static boolean comeAgain(List<HeadingCandidate> headings, int row) {
        Set<Integer> above = numbers(headings.stream().filter(heading -> heading.row() < row));
        Set<Integer> again = numbers(headings.stream().filter(heading -> heading.row() > row));
        again.retainAll(above);
        return again.size() >= FEWEST_AGAIN && above.stream().anyMatch(number -> number >= LATE);
    }

    private static boolean isFirstOfTable(TextRow row) {
        return row.text().contains(FIRST_OF_TABLE);
    }

    private static Set<Integer> numbers(Stream<HeadingCandidate> headings) {
        return headings.map(HeadingCandidate::number).collect(Collectors.toCollection(HashSet::new));
    }

    /** The candidates parted where a clear first heading follows late ones and is followed by enough others. */
    private static List<List<HeadingCandidate>> runs(List<HeadingCandidate> candidates) {
        List<List<HeadingCandidate>> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < candidates.size(); i++) {
            HeadingCandidate candidate = candidates.get(i);
            if (candidate.number() == 1 && candidate.score() >= CLEAR && isSequence(candidates.subList(start, i))
                    && isSequence(candidates.subList(i, candidates.size()))) {
                runs.add(candidates.subList(start, i));
                start = i;
            }
        }
        runs.add(candidates.subList(start, candidates.size()));
        return runs;
    }

    private static boolean isSequence(List<HeadingCandidate> run) {
        List<Integer> numbers = run.stream().filter(heading -> heading.score() >= CLEAR).map(HeadingCandidate::number)
                .distinct().toList();
        return numbers.size() >= FEWEST_HEADINGS && numbers.stream().anyMatch(number -> number >= LATE);
    }

    private static boolean holdsValues(List<HeadingCandidate> run, List<TextRow> rows) {
        return rows.subList(run.getFirst().row(), run.getLast().row()).stream()
                .filter(row -> LineWords.isValue(LineWords.of(row).stream().reduce("", (a, b) -> b.isEmpty() ? a : b)))
                .limit(FEWEST_VALUES).count() == FEWEST_VALUES;
    }

    private static boolean hasText(List<HeadingCandidate> run, List<TextRow> rows) {
        int text = 0;
        for (int i = run.getFirst().row() + 1; i < run.getLast().row(); i++) {
            text += rows.get(i).text().length();
        }
        for (HeadingCandidate heading : run) {
            text += heading.rest().length();
            text -= heading == run.getFirst() || heading == run.getLast() ? 0 : rows.get(heading.row()).text().length();
        }
        return text >= LEAST_TEXT * run.size();
    }

    /** The title of the next report, or its first heading if it has none. */
    private static int startOfNext(HeadingCandidate last, HeadingCandidate next, List<TextRow> rows) {
        for (int i = last.row() + 1; i < next.row(); i++) {
            if (isTitle(rows.get(i))) {
                return i;
            }
        }
        return next.row();
    }

    static boolean isTitle(TextRow row) {
        String text = row.soleText();
        return text != null && text.length() <= LONGEST_TITLE && text.indexOf('开') >= 0 && text.indexOf('《') < 0
                && TITLE.matcher(Wording.compact(text)).find();
    }
}
