package cn.gouji.stats.query;

/** A region directly inside another, with the number of its reports that count. */
public record RegionShare(String code, String name, long reports) {
}
