package cn.gouji.parse.figure.sentence;

import java.util.Set;

/**
 * A count with the words around it.
 *
 * @param before what stands between the clause's beginning, or the count before, and this count
 * @param after what stands behind it in the same clause
 * @param tail what stands between it and the next count of the sentence
 * @param subject what is spoken of just before the count
 * @param isListed whether it stands in a breakdown
 */
public record Mention(Sentence sentence, Count count, String before, String after, String tail,
        Subject subject, boolean isListed) {

    /** Words further away than this belong to something else. */
    static final int LONGEST = 60;

    public boolean hasUnit(Set<String> units) {
        return count.unit() == null || units.contains(count.unit());
    }
}
