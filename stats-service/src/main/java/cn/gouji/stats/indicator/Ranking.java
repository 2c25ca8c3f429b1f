package cn.gouji.stats.indicator;

import java.util.List;

/**
 * Regions or organs by an indicator, the greatest value first.
 *
 * @param minimumBase below it nothing is ranked, because a rate of few cases says little; null if the indicator is a sum
 * @param tooFew what is not ranked: below the minimum base or undefined
 */
public record Ranking(int year, String region, Indicator indicator, Long minimumBase, List<Place> places,
        List<Place> tooFew) {

    /**
     * A region or organ in the ranking.
     *
     * @param place from 1; 0 if not ranked
     * @param value in the unit of the indicator
     * @param members number of reports
     */
    public record Place(int place, String code, String name, Double value, Double base, long members) {

        Place at(int newPlace) {
            return new Place(newPlace, code, name, value, base, members);
        }
    }
}
