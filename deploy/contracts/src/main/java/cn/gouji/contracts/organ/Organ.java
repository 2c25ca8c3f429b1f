package cn.gouji.contracts.organ;

import java.util.List;

/**
 * The body that reports.
 *
 * @param key region code, a slash and the normalised name; null while the region or the name is unknown;
 *        an organ of the State Council has 00 in place of the code
 * @param name as printed, without the year and the words of the title; null if the document names none
 * @param region null if unknown
 * @param candidates regions that fit equally well
 */
public record Organ(String key, String name, OrganKind kind, Region region, Certainty certainty,
        List<Region> candidates) {

    public Organ {
        kind = kind == null ? OrganKind.UNKNOWN : kind;
        certainty = certainty == null ? Certainty.UNKNOWN : certainty;
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    public static Organ unknown() {
        return new Organ(null, null, OrganKind.UNKNOWN, null, Certainty.UNKNOWN, List.of());
    }
}
