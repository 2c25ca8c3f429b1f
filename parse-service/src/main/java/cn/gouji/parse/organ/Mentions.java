package cn.gouji.parse.organ;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Wording;
import cn.gouji.parse.organ.region.NameIndex;
import cn.gouji.parse.organ.region.RegionDirectory;

/** Regions down to counties that a text mentions by their full names. */
public final class Mentions {

    private static final int CHARACTERS = 40_000;
    private static final int ENOUGH = 200;
    /** A shorter name, as 富县, is one only before an authority and behind no other word: 和县 is also found in 市和县. */
    private static final int SHORTEST = 3;
    private static final String PREPOSITIONS = "在由经从向对过是即于";
    private static final int LONGEST = 12;
    private static final Characters LAST = Characters.of("省市区县旗州盟");
    private static final List<String> BODIES = List.of("人民政府", "政府", "政务", "委", "门户", "信息");

    private final RegionDirectory directory;
    private final List<int[]> all = new ArrayList<>();
    private final List<int[]> authorities = new ArrayList<>();
    private int characters;

    Mentions(RegionDirectory directory) {
        this.directory = directory;
    }

    void read(String text) {
        int last = Math.min(text.length(), CHARACTERS - characters);
        characters += Math.max(last, 0);
        for (int end = SHORTEST - 1; end <= last && all.size() < ENOUGH; end++) {
            if (LAST.has(text.charAt(end - 1))) {
                int next = end;
                boolean authority = BODIES.stream().anyMatch(body -> text.startsWith(body, next));
                int[] regions = endingAt(text, end, authority && standsAlone(text, end - SHORTEST));
                if (regions.length > 0) {
                    all.add(regions);
                    if (authority) {
                        authorities.add(regions);
                    }
                }
            }
        }
    }

    /** One entry for each mention: the regions it may mean. */
    public List<int[]> all() {
        return all;
    }

    /** Mentions of the authorities of a region, such as 修武县人民政府网: they are hardly ever of a foreign region. */
    public List<int[]> authorities() {
        return authorities;
    }

    /** Whether the character before a name of two is none of another word. */
    private static boolean standsAlone(String text, int before) {
        return before < 0 || !Wording.isHan(text.charAt(before)) || PREPOSITIONS.indexOf(text.charAt(before)) >= 0;
    }

    private int[] endingAt(String text, int end, boolean shortName) {
        int[] longest = NameIndex.NONE;
        int hash = 0;
        for (int start = end - 1; start >= Math.max(0, end - LONGEST); start--) {
            hash = NameIndex.before(hash, text.charAt(start));
            if (end - start >= SHORTEST || shortName && end - start == SHORTEST - 1) {
                int[] found = directory.index().find(text, start, end, hash);
                if (found.length > 0 && directory.level(found[0]) < 4) {
                    longest = found;
                }
            }
        }
        return longest;
    }
}
