package cn.gouji.validate.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.TableCells;
import cn.gouji.validate.rule.RuleFamily;

/** The three tables: there at all, and with all rows and columns. */
public final class TableRules implements RuleFamily {

    /** What the reader notes of every cell that is not there; other notes name a reason to doubt. */
    private static final String ABSENT = "cells.absent";
    private static final Set<String> CONTRADICTED = Set.of("section.repeated", "table.otherYear");

    private final Rule missing;
    private final Rule incomplete;

    public TableRules(RuleCatalogue catalogue) {
        this.missing = catalogue.rule("table.missing");
        this.incomplete = catalogue.rule("table.incomplete");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(2);
        Set<String> contradicted = contradicted(report.report());
        for (TableCells table : report.cells().tables()) {
            int[] absent = table.cells().filter(cell -> report.origin(cell) == Origin.ABSENT)
                    .filter(cell -> !contradicted.contains(report.cells().id(cell))).toArray();
            if (absent.length == table.size() && !labels(report, table).areThoseOf(cells(report, absent))) {
                missing(report.report(), table, judgements);
            } else if (absent.length > 0) {
                judgements.add(incomplete(report, table, absent));
            }
        }
        return judgements;
    }

    /** Cells that are printed more than once, each time with another value, or below another year: told by rules of their own. */
    private static Set<String> contradicted(ParsedReport report) {
        return report.notes().stream().filter(note -> CONTRADICTED.contains(note.code()))
                .flatMap(note -> note.cells().stream()).collect(Collectors.toSet());
    }

    /** A missing section is told by itself; that its table is missing too says nothing more. */
    private void missing(ParsedReport report, TableCells table, List<Judgement> judgements) {
        Map<String, String> words = Map.of("table", table.title());
        if (report.sections().isEmpty()) {
            judgements.add(missing.broken(words));
        }
        report.sections().stream().filter(section -> section.number() == table.section()).findFirst()
                .ifPresent(section -> judgements.add(
                        missing.broken(missing.severity(), missing.message(Rule.BROKEN, words), section, null)));
    }

    private Judgement incomplete(CheckedReport report, TableCells table, int[] absent) {
        Severity severity = isCertain(report, table, absent) ? incomplete.severity() : incomplete.mildSeverity();
        Map<String, String> words = Map.of("table", table.title(), "count", String.valueOf(absent.length), "cells",
                CellNames.list(table, absent));
        return incomplete.broken(severity, incomplete.message(Rule.BROKEN, words), report.ids(IntStream.of(absent)),
                null, List.of());
    }

    /** Whole rows are gone from a table that was otherwise read without doubt: not the reader's fault. */
    private static boolean isCertain(CheckedReport report, TableCells table, int[] absent) {
        if (!table.areWholeRows(absent) || !report.readPlainly(table.cells().toArray())) {
            return false;
        }
        Set<String> doubtful = new HashSet<>();
        for (Note note : report.report().notes()) {
            if (!ABSENT.equals(note.code())) {
                doubtful.addAll(note.cells());
            }
        }
        return report.ids(IntStream.of(absent)).stream().noneMatch(doubtful::contains)
                // Where a label still stands only the numbers may be lost, or could not be told apart.
                && !labels(report, table).nameARowOf(cells(report, absent));
    }

    private static PrintedLabels labels(CheckedReport report, TableCells table) {
        return new PrintedLabels(report.report(), table.section());
    }

    private static List<Cell> cells(CheckedReport report, int[] numbers) {
        return IntStream.of(numbers).mapToObj(report.cells()::cell).toList();
    }
}
