package cn.gouji.parse.form.header;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one line of a header that names the same columns for several groups side by side. Where names were misread,
 * one of the second group may be the first of its kind.
 */
public final class RepeatedNames {

    private final int width;
    private final List<Integer> names = new ArrayList<>();
    private int words;

    /** @param width columns of a group */
    public RepeatedNames(int width) {
        this.width = width;
    }

    /** @param meant the column that the word names; 0 if none */
    public void add(int meant) {
        words++;
        if (meant != 0) {
            names.add(meant);
        }
    }

    /** The names of each group; none if there is one group only, or the groups have not the order of the form. */
    public List<List<Integer>> groups() {
        List<List<Integer>> rising = new ArrayList<>();
        int last = Integer.MAX_VALUE;
        for (int name : names) {
            if (Integer.bitCount(name) > 1) {
                return List.of();
            }
            if (name <= last) {
                rising.add(new ArrayList<>());
            }
            rising.getLast().add(name);
            last = name;
        }
        if (rising.size() < 2) {
            return List.of();
        }
        // Where names are lacking, one that is there again shows that there are several groups.
        boolean again = rising.size() > words / width && rising.size() <= (words + width - 1) / width
                && names.stream().distinct().count() < names.size();
        return again || rising.size() <= words / width ? rising : List.of();
    }
}
