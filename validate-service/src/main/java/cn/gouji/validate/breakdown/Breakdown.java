package cn.gouji.validate.breakdown;

import java.util.List;

import cn.gouji.validate.passage.Amount;

/**
 * A total and the list of parts behind it.
 *
 * @param introducer the word between total and parts, such as 其中; a bracket or a colon if there is none
 * @param loose whether nothing printed marks the end of the list
 * @param open whether the list says that there is more (等)
 * @param depth 1 for a list behind a total, more for lists inside lists
 * @param end where the list ends in its passage
 * @param earlier amounts before the total that the list may as well be of, the nearest first
 * @param parted whether a sentence or half of one ends between total and list, so that the list may be of all it told
 */
record Breakdown(Amount total, List<Part> parts, String introducer, boolean loose, boolean open,
        int depth, int end, List<Amount> earlier, boolean parted) {

    Breakdown {
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
    }

    /** The same list behind another total. */
    Breakdown of(Amount other) {
        return new Breakdown(other, parts, introducer, loose, open, depth, end, List.of(), parted);
    }

    /** How many parts stand before the first semicolon; all if there is none. */
    int firstStop() {
        int count = 1;
        while (count < parts.size() && !parts.get(count).leads()) {
            count++;
        }
        return count;
    }

    /** The first part of the list and those behind its semicolons. */
    List<Amount> leaders() {
        return parts.stream().filter(Part::leads).map(Part::amount).toList();
    }

    /**
     * @param inner the list behind the part, null if there is none
     * @param leads whether the list or a half of its sentence begins with the part
     */
    record Part(Amount amount, Breakdown inner, boolean leads) {
    }
}
