package cn.gouji.validate.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.validate.report.CheckedReport;

/** Looks for changes of one or two cells that satisfy every decided equation they touch. */
final class FixSearch {

    private final EquationSystem system;
    private final long[] values;
    private final long[] differences;

    /** @param differences of the equations that are still to be explained; those of all others are 0 or unknown */
    FixSearch(EquationSystem system, long[] values, long[] differences) {
        this.system = system;
        this.values = values;
        this.differences = differences;
    }

    /** One cell is wrong. */
    List<Fix> singles() {
        List<Fix> fixes = new ArrayList<>();
        for (int cell = 0; cell < system.cells(); cell++) {
            if (values[cell] != CheckedReport.UNKNOWN) {
                long[] remedies = system.remedies(differences, cell);
                if (remedies.length == 1) {
                    addIfSatisfying(fixes, false, change(cell, remedies[0]));
                }
            }
        }
        return fixes;
    }

    /** Two cells of one equation hold each other's value, as after a slip of the column or the line. */
    List<Fix> exchanges() {
        List<Fix> fixes = new ArrayList<>();
        forEachPair((first, second) -> {
            if (values[first] != values[second]) {
                long delta = values[second] - values[first];
                addIfSatisfying(fixes, true, change(first, delta), change(second, -delta));
            }
        });
        return fixes;
    }

    /** Two cells of one equation are wrong. */
    List<Fix> pairs() {
        List<Fix> fixes = new ArrayList<>();
        forEachPair((first, second) -> {
            for (long delta : system.remedies(differences, first)) {
                long[] rest = differences.clone();
                system.add(rest, first, delta);
                for (long secondDelta : system.remedies(rest, second)) {
                    addIfSatisfying(fixes, false, change(first, delta), change(second, secondDelta));
                }
            }
        });
        return fixes;
    }

    private interface PairConsumer {
        void accept(int first, int second);
    }

    /** Every two known cells that share an equation, at least one of them in a broken one; each pair once. */
    private void forEachPair(PairConsumer consumer) {
        for (int first = 0; first < system.cells(); first++) {
            if (values[first] == CheckedReport.UNKNOWN || system.remedies(differences, first).length == 0) {
                continue;
            }
            for (int second : partners(first)) {
                boolean met = second < first && system.remedies(differences, second).length > 0;
                if (!met && values[second] != CheckedReport.UNKNOWN) {
                    consumer.accept(first, second);
                }
            }
        }
    }

    private TreeSet<Integer> partners(int cell) {
        TreeSet<Integer> partners = new TreeSet<>();
        for (int equation : system.equationsOf(cell)) {
            system.relation(equation).cells().forEach(partners::add);
        }
        partners.remove(cell);
        return partners;
    }

    private Change change(int cell, long delta) {
        return new Change(cell, values[cell], values[cell] + delta);
    }

    private void addIfSatisfying(List<Fix> fixes, boolean exchange, Change... changes) {
        long[] rest = differences.clone();
        for (Change change : changes) {
            if (change.to() < 0) {
                return;
            }
            system.add(rest, change.cell(), change.delta());
        }
        for (Change change : changes) {
            for (int equation : system.equationsOf(change.cell())) {
                if (rest[equation] != 0 && rest[equation] != CheckedReport.UNKNOWN) {
                    return;
                }
            }
        }
        List<Integer> satisfied = Stream.of(changes)
                .flatMapToInt(change -> IntStream.of(system.equationsOf(change.cell())))
                .filter(equation -> differences[equation] != CheckedReport.UNKNOWN && differences[equation] != 0)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        if (!satisfied.isEmpty()) {
            fixes.add(new Fix(List.of(changes), satisfied, exchange));
        }
    }
}
