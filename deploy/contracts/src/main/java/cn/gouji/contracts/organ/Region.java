package cn.gouji.contracts.organ;

import java.util.List;

/**
 * The administrative division an organ belongs to.
 *
 * @param code statistical division code: 2 digits for a province, 4 for a city, 6 for a county, 9 for a township
 * @param path from the province down to the region itself
 */
public record Region(String code, List<RegionNode> path) {

    public Region {
        path = path == null ? List.of() : List.copyOf(path);
    }
}
