package cn.gouji.parse.form.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.row.ObservedRow;

/** Finds the ways in which the places of an observed row can stand for the columns of the form. */
public final class RowPlacement {

    private final int columns;

    public RowPlacement(int columns) {
        this.columns = columns;
    }

    /** @param start place of the first column if the table's layout tells it, otherwise -1 */
    public Placement of(ObservedRow row, int start) {
        if (row.places().size() > 1_000) {
            return Placement.UNKNOWN;
        }
        return row.grid() ? inGrid(row, start) : inLine(row.places());
    }

    private Placement inGrid(ObservedRow row, int start) {
        List<CellText> places = row.places();
        int values = row.valueCount();
        if (values == columns) {
            boolean sideBySide = row.lastValue() - row.firstValue() == columns - 1;
            return Placement.only(row.values().toArray(CellText[]::new), sideBySide);
        }
        if (values > columns) {
            return tooMany(row.values(), false);
        }
        if (start >= 0) {
            return Placement.only(window(places, start), values > 0 || places.size() - start >= columns);
        }
        if (values == 0) {
            CellText[] blank = new CellText[columns];
            Arrays.fill(blank, CellText.EMPTY);
            return Placement.only(keepRaw(places, blank), true);
        }
        List<CellText[]> options = new ArrayList<>();
        for (int first = row.lastValue() - columns + 1; first <= row.firstValue(); first++) {
            options.add(window(places, first));
        }
        return new Placement(options, false);
    }

    /** Dashes of a row without values stay visible if there are as many as columns. */
    private CellText[] keepRaw(List<CellText> places, CellText[] blank) {
        List<CellText> dashes = places.stream()
                .filter(place -> place instanceof CellText.Blank empty && !empty.isEmpty()).toList();
        return dashes.size() == columns ? dashes.toArray(CellText[]::new) : blank;
    }

    /** Columns from the place {@code first}; places before the label or behind the end are none. */
    private CellText[] window(List<CellText> places, int first) {
        CellText[] option = new CellText[columns];
        for (int c = 0; c < columns; c++) {
            int at = first + c;
            option[c] = at < 0 || at >= places.size() ? null : places.get(at);
        }
        return option;
    }

    /** A line keeps no blanks: only its values and dashes count. */
    private Placement inLine(List<CellText> places) {
        List<CellText> texts = places.stream()
                .filter(place -> !(place instanceof CellText.Blank blank && blank.isEmpty())).toList();
        if (texts.size() == columns) {
            return Placement.only(texts.toArray(CellText[]::new), true);
        }
        if (texts.size() > columns) {
            return tooMany(texts, true);
        }
        return texts.size() == columns - 1 ? oneMissing(texts) : Placement.UNKNOWN;
    }

    /** @param anywhere whether the foreign number may stand inside the row, as a page number between lines does */
    private Placement tooMany(List<CellText> values, boolean anywhere) {
        List<CellText[]> options = new ArrayList<>();
        if (values.size() == columns + 1 && anywhere) {
            for (int foreign = 0; foreign < values.size(); foreign++) {
                List<CellText> others = new ArrayList<>(values);
                others.remove(foreign);
                options.add(others.toArray(CellText[]::new));
            }
        } else if (values.size() <= columns + 2) {
            for (int first = 0; first + columns <= values.size(); first++) {
                options.add(values.subList(first, first + columns).toArray(CellText[]::new));
            }
        }
        return new Placement(options, false);
    }

    private Placement oneMissing(List<CellText> texts) {
        List<CellText[]> options = new ArrayList<>();
        for (int missing = 0; missing < columns; missing++) {
            List<CellText> padded = new ArrayList<>(texts);
            padded.add(missing, null);
            options.add(padded.toArray(CellText[]::new));
        }
        return new Placement(options, false);
    }
}
