package cn.gouji.contracts.organ;

/** One step of a region's path, such as 41 河南省. */
public record RegionNode(String code, String name) {
}
