package cn.gouji.parse.form.row;

import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;

/**
 * A row of a table as found: words in front, then places.
 *
 * @param labels the words in front of the values on the same line
 * @param before words of the lines above that no other row has used
 * @param places values, blanks and words from the first place behind the labels to the end of the line
 * @param labelIndex column of the last label, -1 if there is none
 * @param leadingNumbers values that stand in front of the labels, such as an ordinal that lost its dot
 * @param grid whether blanks keep their columns
 * @param streamed whether the values came one on a line
 */
public record ObservedRow(List<String> labels, List<String> before, List<CellText> places, int labelIndex,
        int leadingNumbers, Place place, boolean grid, boolean streamed) {

    public ObservedRow {
        labels = List.copyOf(labels);
        before = List.copyOf(before);
        places = List.copyOf(places);
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

    public List<CellText> values() {
        return places.stream().filter(CellText.Value.class::isInstance).toList();
    }

    /** Column of the first value, -1 if there is none. */
    public int firstValue() {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) instanceof CellText.Value) {
                return i;
            }
        }
        return -1;
    }

    public int lastValue() {
        for (int i = places.size() - 1; i >= 0; i--) {
            if (places.get(i) instanceof CellText.Value) {
                return i;
            }
        }
        return -1;
    }
}
