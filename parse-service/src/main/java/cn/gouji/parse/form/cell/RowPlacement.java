package cn.gouji.parse.form.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.row.ObservedRow;

/** Finds the ways in which the places of an observed row can stand for the columns of the form. */
public final class RowPlacement {

    /** More places than this are no row of the form. */
    private static final int MOST_PLACES = 200;

    private static final int MOST_PARTED = 3;
    /** So many pieces of numbers are put together in every way: in table three each number may be in two. */
    private static final int MOST_PIECES = 14;

    private final int columns;

    public RowPlacement(int columns) {
        this.columns = columns;
    }

    /** @param start place of the first column if the table's layout tells it, otherwise -1 */
    public Placement of(ObservedRow row, int start) {
        if (row.places().size() > MOST_PLACES) {
            return Placement.UNKNOWN;
        }
        List<CellText> tokens = row.tokens();
        if (row.isComplete(columns)) {
            return Placement.only(tokens.toArray(CellText[]::new), true);
        }
        return row.isGrid() ? inGrid(row, tokens, start) : inLine(tokens);
    }

    private Placement inGrid(ObservedRow row, List<CellText> tokens, int start) {
        List<CellText> places = row.places();
        if (tokens.size() == columns) {
            return Placement.only(tokens.toArray(CellText[]::new), false);
        }
        if (tokens.size() > columns) {
            return tooMany(tokens, false);
        }
        if (start >= 0) {
            return Placement.only(window(places, start), true);
        }
        if (tokens.isEmpty()) {
            CellText[] blank = new CellText[columns];
            Arrays.fill(blank, CellText.EMPTY);
            return Placement.only(blank, true);
        }
        List<CellText[]> options = new ArrayList<>();
        for (int first = row.lastToken() - columns + 1; first <= row.firstToken(); first++) {
            options.add(window(places, first));
        }
        return new Placement(options, false);
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

    /** The columns from a place of a grid on, whatever stands in front of it. */
    public Placement from(ObservedRow row, int start) {
        return Placement.only(window(row.places(), start), false);
    }

    /** Values of some of the columns only. */
    public CellText[] under(int[] named, List<CellText> texts) {
        CellText[] option = new CellText[columns];
        for (int i = 0; i < named.length; i++) {
            option[named[i]] = texts.get(i);
        }
        return option;
    }

    /** The ways of a row with too many values for the columns that are named: those that add up, if the sum is named. */
    public Placement underSome(int[] named, ObservedRow row) {
        boolean summed = named[named.length - 1] == columns - 1;
        return new Placement(new RowPlacement(named.length).of(row, -1).options().stream()
                .filter(option -> summed && RowSum.holds(option))
                .map(option -> under(named, Arrays.asList(option))).toList(), false);
    }

    /** A line keeps no blanks: only its values and dashes count. */
    private Placement inLine(List<CellText> tokens) {
        if (tokens.size() > columns) {
            return tooMany(tokens, true);
        }
        return tokens.size() == columns - 1 ? oneMissing(tokens) : Placement.UNKNOWN;
    }

    /** @param anywhere whether the foreign number may stand inside the row, as a page number between lines does */
    private Placement tooMany(List<CellText> tokens, boolean anywhere) {
        List<CellText[]> options = new ArrayList<>();
        if (anywhere) {
            joined(tokens, 0, options);
        }
        if (tokens.size() == columns + 1 && anywhere) {
            for (int foreign = 0; foreign < tokens.size(); foreign++) {
                List<CellText> others = new ArrayList<>(tokens);
                others.remove(foreign);
                options.add(others.toArray(CellText[]::new));
            }
        } else if (tokens.size() <= columns + 2) {
            for (int first = 0; first + columns <= tokens.size(); first++) {
                options.add(tokens.subList(first, first + columns).toArray(CellText[]::new));
            }
        }
        return new Placement(options, false);
    }

    /** Blanks may have parted the digits of one or two numbers: only what adds up can be meant. */
    private void joined(List<CellText> tokens, int from, List<CellText[]> options) {
        if (tokens.size() == columns) {
            CellText[] option = tokens.toArray(CellText[]::new);
            if (RowSum.proves(option)) {
                options.add(option);
            }
            return;
        }
        for (int i = from; tokens.size() <= Math.max(columns + MOST_PARTED, MOST_PIECES)
                && i + 1 < tokens.size(); i++) {
            String digits = tokens.get(i).raw() + tokens.get(i + 1).raw();
            if (tokens.get(i) instanceof CellText.Value && CellTextReader.read(digits) instanceof CellText.Value value
                    && tokens.get(i + 1) instanceof CellText.Value) {
                List<CellText> others = new ArrayList<>(tokens);
                others.set(i, value);
                others.remove(i + 1);
                joined(others, i, options);
            }
        }
    }

    /** The ways of a row that lost one value and closed up. */
    public Placement withOneLost(ObservedRow row) {
        return oneMissing(row.tokens());
    }

    /** The ways of a row that lost one value in a table with a column more than the form, in front or behind. */
    public Placement withOneLostBesideAnother(ObservedRow row) {
        List<CellText> tokens = row.tokens();
        List<CellText[]> options = new ArrayList<>(oneMissing(tokens.subList(0, columns - 1)).options());
        options.addAll(oneMissing(tokens.subList(1, columns)).options());
        return new Placement(options, false);
    }

    /**
     * The ways of a row that lost blank places and closed up.
     *
     * @param start place of the first column, -1 if it is not known
     */
    public Placement closedUp(ObservedRow row, int start) {
        int from = start < 0 ? row.firstToken() : Math.min(start, row.firstToken());
        List<CellText[]> options = new ArrayList<>();
        insert(row.places().subList(from, row.lastToken() + 1), new CellText[columns], 0, 0, options);
        return new Placement(options, false);
    }

    /** Puts the places in order into the columns, the last one into that of the sum. */
    private void insert(List<CellText> places, CellText[] option, int place, int column, List<CellText[]> options) {
        int left = places.size() - place;
        if (left == 0) {
            options.add(option.clone());
            return;
        }
        for (int c = left == 1 ? columns - 1 : column; c <= columns - left; c++) {
            option[c] = places.get(place);
            insert(places, option, place + 1, c + 1, options);
            option[c] = null;
        }
    }

    private Placement oneMissing(List<CellText> tokens) {
        List<CellText[]> options = new ArrayList<>();
        for (int missing = 0; missing < columns; missing++) {
            List<CellText> padded = new ArrayList<>(tokens);
            padded.add(missing, null);
            options.add(padded.toArray(CellText[]::new));
        }
        return new Placement(options, false);
    }
}
