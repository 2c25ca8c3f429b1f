package cn.gouji.validate.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.TableCells;
import cn.gouji.validate.rule.RuleFamily;

/** Cells left blank: told once for a table, its columns or a group of rows, not cell by cell. */
public final class BlankRules implements RuleFamily {

    private final Map<String, Rule> byTable = new HashMap<>();
    private final ImpliedValues implied;

    public BlankRules(RuleCatalogue catalogue) {
        this.implied = new ImpliedValues(catalogue);
        for (Form form : Form.values()) {
            for (TableCells table : FormCells.of(form).tables()) {
                byTable.put(table.name(), catalogue.rule(table.name().replaceAll("\\d+$", "") + ".blank"));
            }
        }
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(1);
        for (TableCells table : report.cells().tables()) {
            int[] blank = blank(report, table.cells());
            if (blank.length == table.size()) {
                judgements.add(broken(report, table, blank, "全部单元格", true));
            } else if (blank.length > 0) {
                parts(report, table, judgements);
            }
        }
        return judgements;
    }

    private void parts(CheckedReport report, TableCells table, List<Judgement> judgements) {
        Set<Integer> told = new HashSet<>();
        for (int[] column : table.columns()) {
            if (blank(report, IntStream.of(column)).length == column.length) {
                IntStream.of(column).forEach(told::add);
            }
        }
        if (!told.isEmpty()) {
            String columns = CellNames.columns(table, List.copyOf(told)) + "列";
            int[] cells = told.stream().mapToInt(Integer::intValue).sorted().toArray();
            judgements.add(broken(report, table, cells, columns, true));
        }
        for (int[] group : table.rowGroups()) {
            int[] cells = blank(report, IntStream.of(group).filter(cell -> !told.contains(cell)));
            if (cells.length > 0) {
                judgements.add(broken(report, table, cells, CellNames.list(table, cells), table.areWholeRows(cells)));
            }
        }
    }

    private Judgement broken(CheckedReport report, TableCells table, int[] cells, String names, boolean wholeLines) {
        Rule rule = byTable.get(table.name());
        Map<String, String> words = Map.of("table", table.title(), "cells", names, "count",
                String.valueOf(cells.length));
        boolean mild = rule.mildSeverity() != null && wholeLines && restIsZero(report, table);
        Suggestion suggestion = wholeLines ? null : implied.of(cells, report);
        return new Judgement.Broken(rule, new Finding(rule.id(), mild ? rule.mildSeverity() : rule.severity(),
                report.ids(IntStream.of(cells)), rule.message(suggestion == null ? Rule.BROKEN : "notZero", words),
                null,
                null, null, suggestion, FindingState.OPEN, report.places(IntStream.of(cells))));
    }

    private static boolean restIsZero(CheckedReport report, TableCells table) {
        return table.cells().allMatch(cell -> report.value(cell) == 0 || report.value(cell) == CheckedReport.UNKNOWN);
    }

    private static int[] blank(CheckedReport report, IntStream cells) {
        return cells.filter(cell -> report.origin(cell) == Origin.BLANK).toArray();
    }
}
