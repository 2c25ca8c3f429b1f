package cn.gouji.validate.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.Relation;

/** All equations of a form, with the equations of each cell. */
public final class EquationSystem {

    private final List<Relation> relations;
    private final int[][] equationsOfCell;
    private final int[][] signsOfCell;

    public EquationSystem(List<Relation> relations, int cells) {
        this.relations = List.copyOf(relations);
        List<List<int[]>> uses = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            uses.add(new ArrayList<>());
        }
        for (int equation = 0; equation < relations.size(); equation++) {
            for (int cell : relations.get(equation).stated()) {
                uses.get(cell).add(new int[]{equation, 1});
            }
            for (int cell : relations.get(equation).computed()) {
                uses.get(cell).add(new int[]{equation, -1});
            }
        }
        this.equationsOfCell = column(uses, 0);
        this.signsOfCell = column(uses, 1);
    }

    int cells() {
        return equationsOfCell.length;
    }

    Relation relation(int equation) {
        return relations.get(equation);
    }

    int[] equationsOf(int cell) {
        return equationsOfCell[cell];
    }

    /** Stated minus computed for every equation, {@link CheckedReport#UNKNOWN} where a cell is unknown. */
    public long[] differences(CheckedReport report) {
        long[] differences = new long[relations.size()];
        for (int equation = 0; equation < differences.length; equation++) {
            differences[equation] = relations.get(equation).difference(report);
        }
        return differences;
    }

    /** Changes the differences as adding {@code delta} to {@code cell} does. */
    void add(long[] differences, int cell, long delta) {
        int[] equations = equationsOfCell[cell];
        for (int use = 0; use < equations.length; use++) {
            if (differences[equations[use]] != CheckedReport.UNKNOWN) {
                differences[equations[use]] += signsOfCell[cell][use] * delta;
            }
        }
    }

    /** What would have to be added to {@code cell} to satisfy each of its broken equations; each amount once. */
    long[] remedies(long[] differences, int cell) {
        int[] equations = equationsOfCell[cell];
        long[] remedies = new long[equations.length];
        int count = 0;
        for (int use = 0; use < equations.length; use++) {
            long difference = differences[equations[use]];
            if (difference != CheckedReport.UNKNOWN && difference != 0) {
                long remedy = -signsOfCell[cell][use] * difference;
                boolean known = false;
                for (int earlier = 0; earlier < count; earlier++) {
                    known |= remedies[earlier] == remedy;
                }
                if (!known) {
                    remedies[count++] = remedy;
                }
            }
        }
        return Arrays.copyOf(remedies, count);
    }

    private static int[][] column(List<List<int[]>> uses, int index) {
        return uses.stream()
                .map(list -> list.stream().mapToInt(use -> use[index]).toArray())
                .toArray(int[][]::new);
    }
}
