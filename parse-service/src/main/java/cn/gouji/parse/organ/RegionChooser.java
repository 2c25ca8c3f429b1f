package cn.gouji.parse.organ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import cn.gouji.contracts.organ.Certainty;
import cn.gouji.parse.organ.region.NameIndex;
import cn.gouji.parse.organ.region.RegionDirectory;

/**
 * Decides which region is meant where the name alone does not tell: 西村乡 lies in three counties.
 *
 * <p>
 * What the sender says comes first, then other names of the organ in the document, then authorities that the text
 * mentions, then any region it mentions.
 */
final class RegionChooser {

    private static final int COUNTY = 3;

    private final RegionDirectory directory;

    RegionChooser(RegionDirectory directory) {
        this.directory = directory;
    }

    /**
     * @param hinted regions the sender may mean, none if nothing was said
     * @param others other names of the organ in the document
     * @param mentions read only if needed
     */
    Choice choose(OrganName name, int[] hinted, List<OrganName> others, Supplier<Mentions> mentions) {
        if (hinted.length > 0) {
            int[] fitting = name.hasRegion() ? related(name.regions(), hinted) : hinted;
            if (fitting.length == 1) {
                return new Choice(fitting, Certainty.CERTAIN);
            }
            return chooseFrom(name.within(fitting), others, mentions);
        }
        return name.hasRegion() ? chooseFrom(name, others, mentions) : chooseForUnplaced(name, others, mentions);
    }

    /** Those of the regions that lie in, or contain, one of the others. */
    int[] related(int[] regions, int[] others) {
        return Arrays.stream(regions)
                .filter(region -> Arrays.stream(others)
                        .anyMatch(other -> directory.isWithin(region, other) || directory.isWithin(other, region)))
                .toArray();
    }

    private Choice chooseFrom(OrganName name, List<OrganName> others, Supplier<Mentions> mentions) {
        int[] regions = name.regions();
        if (regions.length == 1) {
            return new Choice(regions, certainty(name, others, mentions));
        }
        List<int[]> named = others.stream().map(OrganName::regions).toList();
        regions = narrowed(regions, named);
        if (regions.length == 1) {
            return new Choice(regions, Certainty.CERTAIN);
        }
        regions = narrowed(regions, mentions.get().authorities());
        regions = narrowed(regions, mentions.get().all());
        return new Choice(regions, regions.length == 1 ? Certainty.LIKELY : Certainty.AMBIGUOUS);
    }

    /** The only township of a name may still be another one, which has been dissolved and is no longer listed. */
    private Certainty certainty(OrganName name, List<OrganName> others, Supplier<Mentions> mentions) {
        int region = name.regions()[0];
        if (name.loose()) {
            return Certainty.LIKELY;
        }
        if (name.steps() > 1 || directory.level(region) <= COUNTY) {
            return Certainty.CERTAIN;
        }
        boolean contradicted = false;
        for (int[] mentioned : evidence(others, mentions.get())) {
            boolean isCounty = mentioned.length > 0 && directory.level(mentioned[0]) == COUNTY;
            if (isCounty && related(name.regions(), mentioned).length > 0) {
                return Certainty.CERTAIN;
            }
            contradicted |= isCounty;
        }
        return contradicted ? Certainty.AMBIGUOUS : Certainty.LIKELY;
    }

    private static List<int[]> evidence(List<OrganName> others, Mentions mentions) {
        List<int[]> named = new ArrayList<>(others.stream().map(OrganName::regions).toList());
        named.addAll(mentions.authorities());
        return named;
    }

    /** 教育局 alone belongs to the region whose authorities the document names, if it names one only. */
    private Choice chooseForUnplaced(OrganName name, List<OrganName> others, Supplier<Mentions> mentions) {
        for (OrganName other : others) {
            if (other.regions().length == 1 && atLevelOf(name, other.regions()).length == 1) {
                return new Choice(other.regions(), Certainty.LIKELY);
            }
        }
        int[] named = mentions.get().authorities().stream().flatMapToInt(Arrays::stream).distinct().toArray();
        int[] fitting = atLevelOf(name, named);
        if (fitting.length == 0) {
            return Choice.UNKNOWN;
        }
        fitting = narrowed(fitting, mentions.get().all());
        return new Choice(fitting, fitting.length == 1 ? Certainty.LIKELY : Certainty.AMBIGUOUS);
    }

    /** 县财政局 belongs to a county, 市财政局 to a city; a name without such a word to a county, if there is any. */
    private int[] atLevelOf(OrganName name, int[] regions) {
        String word = name.levelWord();
        for (int level = COUNTY; level >= 1; level--) {
            int wanted = level;
            int[] atLevel = Arrays.stream(regions).filter(region -> directory.level(region) == wanted)
                    .filter(region -> word.isEmpty() || directory.name(region).endsWith(word)).toArray();
            if (atLevel.length > 0) {
                return atLevel;
            }
        }
        return NameIndex.NONE;
    }

    /** Counties tell more than cities, and cities more than provinces. */
    private int[] narrowed(int[] regions, List<int[]> evidence) {
        int[] left = regions;
        for (int level = COUNTY; level >= 1 && left.length > 1; level--) {
            int[] atLevel = atLevel(evidence, level);
            int[] kept = Arrays.stream(left)
                    .filter(region -> Arrays.stream(atLevel).anyMatch(outer -> directory.isWithin(region, outer)))
                    .toArray();
            left = kept.length == 0 ? left : kept;
        }
        return left;
    }

    private int[] atLevel(List<int[]> evidence, int level) {
        // Which city 朝阳区 lies in cannot tell which 朝阳区 it is.
        return evidence.stream()
                .filter(regions -> regions.length == 1 || Arrays.stream(regions)
                        .allMatch(region -> directory.level(region) <= level))
                .flatMapToInt(Arrays::stream)
                .map(region -> ancestor(region, level))
                .filter(region -> region >= 0)
                .distinct()
                .toArray();
    }

    private int ancestor(int region, int level) {
        int ancestor = region;
        while (ancestor >= 0 && directory.level(ancestor) > level) {
            ancestor = directory.parent(ancestor);
        }
        return ancestor >= 0 && directory.level(ancestor) == level ? ancestor : -1;
    }

    /**
     * The region an organ belongs to.
     *
     * @param regions one, or several that fit equally well, or none
     */
    record Choice(int[] regions, Certainty certainty) {

        static final Choice UNKNOWN = new Choice(NameIndex.NONE, Certainty.UNKNOWN);

        boolean isDecided() {
            return certainty == Certainty.CERTAIN || certainty == Certainty.LIKELY;
        }
    }
}
