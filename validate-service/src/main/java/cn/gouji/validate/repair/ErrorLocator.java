package cn.gouji.validate.repair;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.validate.report.CheckedReport;

/**
 * Finds the smallest change of cells that satisfies all equations.
 *
 * <p>The equations of the requests table form a product code: every cell has a pattern of its own of equations that
 * break when it is wrong, so a single wrong cell is located and its right value computed.
 */
public final class ErrorLocator {

    /** Two cells break six equations at most; with far more broken, pairs of cells explain nothing. */
    private static final int MOST_BROKEN = 12;

    private final EquationSystem system;

    public ErrorLocator(EquationSystem system) {
        this.system = system;
    }

    /**
     * @param values of all cells
     * @param differences of all equations
     * @return by number of the broken equation; equations that no small change satisfies are not in it
     */
    public Map<Integer, Diagnosis> locate(long[] values, long[] differences) {
        Map<Integer, Diagnosis> diagnoses = new HashMap<>();
        long[] open = differences.clone();
        explain(smallest(values, open), open, diagnoses);
        if (broken(open) > 0) {
            // A line that slipped may look in part like one wrong value: it is looked for first if that leaves something open which
            // it explains.
            long[] left = open;
            diagnoses.clear();
            open = differences.clone();
            explain(new FixSearch(system, values, open).slips().stream()
                    .filter(slip -> slip.equations().stream().anyMatch(equation -> left[equation] != 0)).toList(), open,
                    diagnoses);
            explain(smallest(values, open), open, diagnoses);
        }
        if (broken(open) <= MOST_BROKEN) {
            explain(new FixSearch(system, values, open).exchanges(), open, diagnoses);
            explain(new FixSearch(system, values, open).pairs(), open, diagnoses);
        }
        return diagnoses;
    }

    private List<Fix> smallest(long[] values, long[] open) {
        FixSearch search = new FixSearch(system, values, open);
        List<Fix> fixes = search.singles();
        if (broken(open) <= MOST_BROKEN) {
            // Where only one equation sees a cell, an exchange explains the fault as well as another value does.
            search.exchanges().stream().filter(fix -> fix.equations().size() == 1).forEach(fixes::add);
        }
        return fixes;
    }

    private static void explain(List<Fix> fixes, long[] open, Map<Integer, Diagnosis> diagnoses) {
        for (BitSet group : FixChoice.groups(fixes)) {
            List<List<Fix>> choices = FixChoice.smallest(fixes, group);
            if (choices.size() == 1) {
                for (Fix fix : choices.getFirst()) {
                    fix.equations().forEach(equation -> diagnoses.put(equation, new Diagnosis.Located(fix)));
                }
            } else if (!choices.isEmpty()) {
                Diagnosis ambiguous = new Diagnosis.Ambiguous(choices);
                group.stream().forEach(equation -> diagnoses.put(equation, ambiguous));
            } else {
                continue;
            }
            group.stream().forEach(equation -> open[equation] = 0);
        }
    }

    private static long broken(long[] differences) {
        return Arrays.stream(differences)
                .filter(difference -> difference != 0 && difference != CheckedReport.UNKNOWN)
                .count();
    }
}
