package cn.gouji.local.accuracy;

import java.util.Locale;

/** So many of so many. */
public record Share(int right, int all) {

    static final Share NONE = new Share(0, 0);

    Share plus(boolean hit) {
        return new Share(hit ? right + 1 : right, all + 1);
    }

    Share plus(Share other) {
        return new Share(right + other.right, all + other.all);
    }

    /** In percent; never 100 % while anything is wrong. */
    @Override
    public String toString() {
        if (all == 0) {
            return "-";
        }
        double percent = Math.floor(10_000.0 * right / all) / 100;
        return String.format(Locale.ROOT, "%.2f %%", percent);
    }
}
