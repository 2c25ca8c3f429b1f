package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.StatementPattern.Reading;

/** Tells a figure of the text that none of its sums in the tables agrees with. */
final class NarrativeWords {

    private static final int MOST_CELLS = 3;
    private static final int LONGEST_QUOTE = 80;

    private final CheckedReport report;
    private final Rule rule;
    private final List<Reading> readings;

    NarrativeWords(CheckedReport report, Rule rule, List<Reading> readings) {
        this.report = report;
        this.rule = rule;
        // One that makes the same sum tells nothing more, nor does a row of the group that has nothing.
        Set<Long> sums = new HashSet<>();
        this.readings = readings.stream().filter(reading -> sums.add(NarrativeRules.sum(report, reading))
                && (reading == readings.getFirst() || NarrativeRules.sum(report, reading) != 0)).toList();
    }

    Finding finding(Severity severity, String variant, Figure figure, BigDecimal stated) {
        String quote = figure.quote() == null ? "" : figure.quote();
        Map<String, String> words = Map.of("quote",
                quote.length() > LONGEST_QUOTE ? quote.substring(0, LONGEST_QUOTE) + "……" : quote, "stated",
                stated.toPlainString(), "readings",
                readings.stream().map(this::words).distinct().collect(Collectors.joining("；")));
        int[] cells = readings.stream().flatMapToInt(Reading::cells).distinct().toArray();
        List<Place> places = Stream.of(figure.place() == null ? List.<Place>of() : List.of(figure.place()),
                report.places(IntStream.of(cells))).flatMap(Collection::stream).toList();
        return new Finding(rule.id(), severity, report.ids(IntStream.of(cells)), rule.message(variant, words),
                BigDecimal.valueOf(NarrativeRules.sum(report, readings.getFirst())), stated, figure.quote(), null,
                FindingState.OPEN, places);
    }

    private String words(Reading reading) {
        int[] added = reading.added();
        List<String> columns = cell(added[0]).column().groups();
        boolean ofOneColumn = IntStream.of(added).allMatch(number -> cell(number).column().equals(
                cell(added[0]).column()));
        String names = !ofOneColumn && !columns.isEmpty()
                ? rows(added) + columns.getLast() + "各列之和"
                : added.length > MOST_CELLS || added.length > 1 && sharesGroup(added)
                        ? "“" + cell(added[0]).row().groups().getLast() + "”各项之和"
                        : IntStream.of(added).mapToObj(number -> name(cell(number))).collect(Collectors.joining("加"));
        return names + taken(reading.taken()) + "为 " + NarrativeRules.sum(report, reading);
    }

    private String taken(int[] cells) {
        if (cells.length == 0) {
            return "";
        }
        Cell first = cell(cells[0]);
        boolean wholeRows = first.column().id().equals("total");
        return "（不计" + (wholeRows ? first.row().groups().getLast() : first.column().label()) + "）";
    }

    private String rows(int[] cells) {
        return IntStream.of(cells).mapToObj(number -> "“" + CellNames.row(cell(number).row()) + "”").distinct()
                .collect(Collectors.joining("加"));
    }

    private boolean sharesGroup(int[] cells) {
        List<String> groups = cell(cells[0]).row().groups();
        return !groups.isEmpty() && !groups.getLast().startsWith("三、")
                && IntStream.of(cells).allMatch(cell -> cell(cell).row().groups().equals(groups));
    }

    private Cell cell(int number) {
        return report.cells().cell(number);
    }

    private static String name(Cell cell) {
        return "“" + CellNames.row(cell.row()) + "”" + CellNames.column(cell.column());
    }
}
