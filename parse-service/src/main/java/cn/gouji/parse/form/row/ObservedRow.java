package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;

/**
 * A row of a table as found: words in front, then places.
 *
 * @param labels the words in front of the values on the same line
 * @param before words of the lines above that no other row has used
 * @param places values, blanks and words from the first place behind the labels to the end of the line
 * @param positions where each place ends on its line, in columns of a typewriter; empty unless {@code layout} is ALIGNED
 * @param labelIndex column of the last label, -1 if there is none
 * @param leadingNumbers values that stand in front of the labels, such as an ordinal that lost its dot
 */
public record ObservedRow(List<String> labels, List<String> before, List<CellText> places, List<Integer> positions,
        int labelIndex, int leadingNumbers, Place place, Layout layout) {

    /** How the places of a row came. */
    public enum Layout {
        /** In the columns of a table: blanks keep their places. */
        GRID,
        /** In the columns of a table, together with another row. */
        SHARED_GRID,
        /** On a line of text of its own, parted by blanks. */
        ALIGNED,
        /** One value a line, or in one long line with other rows: blank places vanish without a trace. */
        STREAM
    }

    public ObservedRow {
        labels = List.copyOf(labels);
        before = List.copyOf(before);
        places = List.copyOf(places);
        positions = List.copyOf(positions);
    }

    /** A row of a grid of which only the labels are known. */
    public static ObservedRow labelled(List<String> labels) {
        return new ObservedRow(labels, List.of(), List.of(), List.of(), labels.size() - 1, 0, null, Layout.GRID);
    }

    public boolean isGrid() {
        return layout == Layout.GRID || layout == Layout.SHARED_GRID;
    }

    /** Number of places that hold a value. */
    public int valueCount() {
        int count = 0;
        for (CellText place : places) {
            if (place instanceof CellText.Value) {
                count++;
            }
        }
        return count;
    }

    /** The places that show something: values, dashes and words. */
    public List<CellText> tokens() {
        List<CellText> tokens = new ArrayList<>(places.size());
        for (CellText place : places) {
            if (isToken(place)) {
                tokens.add(place);
            }
        }
        return tokens;
    }

    /** Number of places that show something. */
    public int tokenCount() {
        int count = 0;
        for (CellText place : places) {
            count += isToken(place) ? 1 : 0;
        }
        return count;
    }

    /** Index of the first place that shows something, -1 if there is none. */
    public int firstToken() {
        for (int i = 0; i < places.size(); i++) {
            if (isToken(places.get(i))) {
                return i;
            }
        }
        return -1;
    }

    public int lastToken() {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (isToken(places.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether there are so many tokens, side by side. */
    public boolean isComplete(int columns) {
        return lastToken() - firstToken() == columns - 1 && tokenCount() == columns;
    }

    private static boolean isToken(CellText place) {
        return !(place instanceof CellText.Blank blank && blank.isEmpty());
    }
}
