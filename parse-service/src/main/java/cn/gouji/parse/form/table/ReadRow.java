package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;

/**
 * What was read for one row of the form.
 *
 * @param cells one for each column
 * @param guessed whether another row might as well be the missing one, so that the relations must confirm the reading
 * @param streamed whether the row came in a way that hides blank places, so that only a complete table proves it
 * @param placed whether it is beyond doubt in which columns the values stand, whatever row and columns these are
 */
public record ReadRow(List<CellReading> cells, boolean guessed, boolean streamed, boolean placed) {

    static ReadRow absent(int columns) {
        List<CellReading> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            cells.add(CellReading.absent());
        }
        return new ReadRow(cells, false, false, false);
    }

    /**
     * Reads the columns from equally good options: where they agree their value, otherwise none.
     *
     * @param stated whether label and columns are beyond doubt
     */
    public static List<CellReading> agreed(List<CellText[]> options, int columns, boolean stated, Place place) {
        if (options.isEmpty()) {
            return absent(columns).cells();
        }
        List<CellReading> cells = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            CellText common = options.getFirst()[c];
            for (CellText[] option : options) {
                common = same(common, option[c]) ? common : null;
            }
            cells.add(CellReadings.of(common, stated, place));
        }
        return cells;
    }

    /** @param columns as bits */
    ReadRow without(int columns) {
        List<CellReading> kept = new ArrayList<>(cells);
        for (int c = 0; c < kept.size(); c++) {
            if ((columns & 1 << c) != 0) {
                kept.set(c, CellReading.absent());
            }
        }
        return new ReadRow(kept, guessed, streamed, placed);
    }

    /** The values that another reading of the row has, too. */
    ReadRow agreedWith(ReadRow other) {
        List<CellReading> agreed = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            BigDecimal value = cells.get(c).value();
            BigDecimal otherValue = other.cells.get(c).value();
            boolean same = value != null && otherValue != null && value.compareTo(otherValue) == 0;
            agreed.add(same ? CellReadings.realigned(cells.get(c)) : CellReading.absent());
        }
        return new ReadRow(agreed, guessed, streamed, placed);
    }

    ReadRow without(Set<Integer> columns) {
        List<CellReading> left = new ArrayList<>(cells);
        columns.forEach(column -> left.set(column, CellReading.absent()));
        return new ReadRow(left, guessed, streamed, placed);
    }

    boolean isAbsent() {
        return cells.stream().allMatch(cell -> cell.origin() == Origin.ABSENT);
    }

    ReadRow realigned() {
        return new ReadRow(cells.stream().map(CellReadings::realigned).toList(), guessed, streamed,
                placed);
    }

    private static boolean same(CellText a, CellText b) {
        return switch (a) {
            case null -> false;
            case CellText.Value value -> b instanceof CellText.Value other
                    && value.number().compareTo(other.number()) == 0;
            case CellText.Blank blank -> b instanceof CellText.Blank;
            case CellText.Words words -> b instanceof CellText.Words;
        };
    }
}
