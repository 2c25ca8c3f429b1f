package cn.gouji.stats.region;

/** A region directly inside another, with the number of its reports that count. */
public record RegionShare(String code, String name, long reports) {
}
