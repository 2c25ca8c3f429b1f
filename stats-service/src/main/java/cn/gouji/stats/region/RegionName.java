package cn.gouji.stats.region;

/**
 * A region as people choose it.
 *
 * @param name its own name, without those of the regions around it
 */
public record RegionName(String code, String name) {
}
