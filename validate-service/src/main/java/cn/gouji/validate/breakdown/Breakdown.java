package cn.gouji.validate.breakdown;

import java.util.List;

import cn.gouji.validate.passage.Amount;

/**
 * A total and the list of parts behind it.
 *
 * @param introducer the word between total and parts, such as 其中; a bracket or a colon if there is none
 * @param firstStop how many parts stand before the first semicolon; all if there is none
 * @param loose whether nothing printed marks the end of the list
 * @param open whether the list says that there is more (等)
 * @param depth 1 for a list behind a total, more for lists inside lists
 * @param end where the list ends in its passage
 * @param earlier amounts before the total that the list may as well be of, the nearest first
 * @param parted whether a sentence or half of one ends between total and list, so that the list may be of all it told
 */
record Breakdown(Amount total, List<Part> parts, String introducer, int firstStop, boolean loose, boolean open,
        int depth, int end, List<Amount> earlier, boolean parted) {

    Breakdown {
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
    }

    /** The same list behind another total. */
    Breakdown of(Amount other) {
        return new Breakdown(other, parts, introducer, firstStop, loose, open, depth, end, List.of(), parted);
    }

    /** @param inner the list behind the part, null if there is none */
    record Part(Amount amount, Breakdown inner) {
    }
}
