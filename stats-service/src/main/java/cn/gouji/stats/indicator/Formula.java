package cn.gouji.stats.indicator;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.form.Form;

/** A sum of cells worked out for the arrays of one form. */
final class Formula {

    /** Stands for "not known": it makes every sum unknown that it is part of. */
    static final double UNKNOWN = Double.NaN;

    private final int[] places;
    private final boolean[] negative;

    private Formula(int[] places, boolean[] negative) {
        this.places = places;
        this.negative = negative;
    }

    /** @return null if the form lacks a cell of it */
    static Formula of(List<String> terms, Form form, CellColumns columns) {
        List<Integer> places = new ArrayList<>();
        List<Boolean> negative = new ArrayList<>();
        for (String term : terms) {
            int[] found = columns.of(term, form);
            if (found == null) {
                return null;
            }
            for (int place : found) {
                places.add(place);
                negative.add(CellColumns.isNegative(term));
            }
        }
        boolean[] signs = new boolean[negative.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = negative.get(i);
        }
        return new Formula(places.stream().mapToInt(Integer::intValue).toArray(), signs);
    }

    double value(double[] cells) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += negative[i] ? -cells[places[i]] : cells[places[i]];
        }
        return sum;
    }
}
