package cn.gouji.stats.indicator;

import java.util.Arrays;

import cn.gouji.contracts.form.Form;

/** Gathers one indicator over the reports of a region. */
final class Spread {

    private static final double DECIMALS = 1e6;

    private final Indicator indicator;
    private final Formula[] of = new Formula[Form.values().length];
    private final Formula[] base = new Formula[Form.values().length];
    private double[] own = new double[4];
    private int defined;
    private double sumOf;
    private double sumBase;
    private long members;
    private long unknown;

    Spread(Indicator indicator, CellColumns columns) {
        this.indicator = indicator;
        for (Form form : indicator.forms()) {
            of[form.ordinal()] = Formula.of(indicator.of(), form, columns);
            base[form.ordinal()] = Formula.of(indicator.base(), form, columns);
        }
    }

    void add(Form form, double[] cells) {
        Formula formOf = of[form.ordinal()];
        Formula formBase = base[form.ordinal()];
        double numerator = formOf == null ? Formula.UNKNOWN : formOf.value(cells);
        double denominator = formBase == null ? Formula.UNKNOWN : formBase.value(cells);
        if (Double.isNaN(numerator) || Double.isNaN(denominator)) {
            unknown++;
            return;
        }
        members++;
        sumOf += numerator;
        sumBase += denominator;
        if (!indicator.isRate()) {
            keep(numerator);
        } else if (denominator > 0) {
            keep(indicator.quotient(numerator, denominator));
        }
    }

    private void keep(double value) {
        if (defined == own.length) {
            own = Arrays.copyOf(own, defined * 2);
        }
        own[defined++] = value;
    }

    IndicatorValue value() {
        double[] sorted = Arrays.copyOf(own, defined);
        Arrays.sort(sorted);
        Double value = members == 0 || indicator.isRate() && sumBase <= 0
                ? null
                : rounded(indicator.isRate() ? indicator.quotient(sumOf, sumBase) : sumOf);
        return new IndicatorValue(indicator.id(), indicator.name(), indicator.unit(), value,
                members == 0 ? null : rounded(sumOf),
                members == 0 || !indicator.isRate() ? null : rounded(sumBase), members, unknown, defined,
                quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    /** Linear between the neighbours, as spreadsheets do it. */
    private static Double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return null;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return rounded(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }

    static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
