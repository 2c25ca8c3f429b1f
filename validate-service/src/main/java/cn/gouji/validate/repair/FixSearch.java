package cn.gouji.validate.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.validate.repair.Fix.Kind;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.Relation;

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
                    addIfSatisfying(fixes, Kind.VALUES, change(cell, remedies[0]));
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
                addIfSatisfying(fixes, Kind.EXCHANGE, change(first, delta), change(second, -delta));
            }
        });
        return fixes;
    }

    /** The values of a line stand one place too far; what fell off its end is what the line lacks. */
    List<Fix> slips() {
        List<Fix> fixes = new ArrayList<>();
        for (int equation = 0; equation < differences.length; equation++) {
            Relation relation = system.relation(equation);
            if (relation.stated().length == 1 && differences[equation] != CheckedReport.UNKNOWN) {
                addSlip(fixes, relation, 1);
                addSlip(fixes, relation, -1);
            }
        }
        return fixes;
    }

    private void addSlip(List<Fix> fixes, Relation relation, int by) {
        int[] cells = relation.computed();
        int vacated = by > 0 ? cells.length - 1 : 0;
        long rest = values[relation.stated()[0]];
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (i != vacated) {
                long value = values[cells[i + by]];
                rest -= value;
                changes.add(change(cells[i], value - values[cells[i]]));
            }
        }
        changes.add(by > 0 ? changes.size() : 0, change(cells[vacated], rest - values[cells[vacated]]));
        changes.removeIf(change -> change.delta() == 0);
        // Fewer are an exchange.
        if (changes.size() > 2) {
            addIfSatisfying(fixes, Kind.SLIP, changes.toArray(Change[]::new));
        }
    }

    /** Two cells of one equation are wrong. */
    List<Fix> pairs() {
        List<Fix> fixes = new ArrayList<>();
        forEachPair((first, second) -> {
            for (long delta : system.remedies(differences, first)) {
                long[] rest = differences.clone();
                system.add(rest, first, delta);
                for (long secondDelta : system.remedies(rest, second)) {
                    addIfSatisfying(fixes, Kind.VALUES, change(first, delta), change(second, secondDelta));
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

    private void addIfSatisfying(List<Fix> fixes, Kind kind, Change... changes) {
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
            fixes.add(new Fix(kind, List.of(changes), satisfied));
        }
    }
}
