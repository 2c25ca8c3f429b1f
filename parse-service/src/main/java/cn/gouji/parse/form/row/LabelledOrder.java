package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.row.RowLabels.Evidence;

/**
 * Observed rows in the order of the form: rows that carry an exact label each, but changed places, are put where their
 * labels say, and a row that is printed twice counts once.
 *
 * @param moved form rows whose rows stood elsewhere
 */
public record LabelledOrder(List<ObservedRow> rows, List<Evidence> evidence, Set<Integer> moved) {

    public static LabelledOrder of(List<ObservedRow> rows, List<Evidence> evidence) {
        List<ObservedRow> once = new ArrayList<>();
        List<Evidence> words = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int last = once.size() - 1;
            int label = rowOf(evidence.get(i).any());
            boolean again = label >= 0 && last >= 0 && label == rowOf(words.get(last).any())
                    && rows.get(i).valueCount() > 0 && rows.get(i).tokens().equals(once.get(last).tokens());
            if (!again) {
                once.add(rows.get(i));
                words.add(evidence.get(i));
            }
        }
        return inOrder(once, words);
    }

    private static LabelledOrder inOrder(List<ObservedRow> rows, List<Evidence> evidence) {
        List<Integer> places = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        boolean rising = true;
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            int label = label(rows.get(i), evidence.get(i));
            if (label >= 0) {
                if (!named.add(label)) {
                    // A label that comes twice tells no place.
                    return new LabelledOrder(rows, evidence, Set.of());
                }
                rising &= label > last;
                last = label;
                places.add(i);
            }
        }
        return rising ? new LabelledOrder(rows, evidence, Set.of()) : sorted(rows, evidence, places);
    }

    private static LabelledOrder sorted(List<ObservedRow> rows, List<Evidence> evidence, List<Integer> places) {
        List<Integer> sorted = places.stream()
                .sorted(Comparator.comparingInt(i -> label(rows.get(i), evidence.get(i)))).toList();
        List<ObservedRow> ordered = new ArrayList<>(rows);
        List<Evidence> words = new ArrayList<>(evidence);
        Set<Integer> moved = new HashSet<>();
        for (int k = 0; k < places.size(); k++) {
            int from = sorted.get(k);
            ordered.set(places.get(k), rows.get(from));
            words.set(places.get(k), evidence.get(from));
            if (from != places.get(k)) {
                moved.add(label(rows.get(from), evidence.get(from)));
            }
        }
        return new LabelledOrder(ordered, words, moved);
    }

    /** The form row whose exact label stands on the row's own line, -1 if there is none. */
    private static int label(ObservedRow row, Evidence words) {
        return row.valueCount() == 0 ? -1 : rowOf(words.own());
    }

    /** The only row that the words stand for exactly, -1 if there is none. */
    private static int rowOf(double[] likeness) {
        int label = -1;
        for (int j = 0; j < likeness.length; j++) {
            if (likeness[j] == 1) {
                if (label >= 0) {
                    return -1;
                }
                label = j;
            }
        }
        return label;
    }
}
