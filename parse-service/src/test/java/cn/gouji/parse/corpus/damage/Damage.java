package cn.gouji.parse.corpus.damage;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.Sheet;

/** One way to damage a printed report; the model keeps track of what the print still tells. */
public record Damage(String name, Effect effect) {

    /** What a damage does to a report. */
    @FunctionalInterface
    public interface Effect {

        /** @param intensity from above 0 to 1: how much of the report is hit */
        void apply(Sheet sheet, Dice dice, double intensity);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A damage with the seed and the intensity of one case. */
    public record Applied(Damage damage, long seed, double intensity) {

        public void to(Sheet sheet) {
            damage.effect().apply(sheet, new Dice(seed), intensity);
        }

        @Override
        public String toString() {
            return damage.name() + " (seed " + seed + ", intensity " + intensity + ")";
        }
    }
}
