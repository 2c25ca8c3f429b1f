package cn.gouji.parse.organ;

import java.util.Arrays;
import java.util.Set;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.parse.organ.region.RegionDirectory;

/** Whether a document tells beyond doubt in which region its organ lies. */
final class OrganPlace {

    private static final Set<OrganKind> TOWNSHIPS = Set.of(OrganKind.TOWNSHIP, OrganKind.STREET);

    private final RegionDirectory directory;

    OrganPlace(RegionDirectory directory) {
        this.directory = directory;
    }

    /**
     * 石榴镇 alone does not tell: that the directory knows one elsewhere does not mean that there is none in the sender's county.
     *
     * @param name that begins with a region
     */
    boolean isToldBy(OrganName name) {
        return directory.level(name.regions()[0]) == OrganNameReader.TOWNSHIP
                ? name.steps() > 1
                : !name.loose() || !TOWNSHIPS.contains(OrganType.withoutRegion(name).kind());
    }

    /** Whether the text names one of the regions, or one around it in which none of the sender's lies. */
    boolean isMentioned(int[] regions, int[] hinted, Mentions mentions) {
        return mentions.all().stream().flatMapToInt(Arrays::stream)
                .anyMatch(mentioned -> anyWithin(regions, mentioned) && !anyWithin(hinted, mentioned));
    }

    private boolean anyWithin(int[] regions, int outer) {
        return Arrays.stream(regions).anyMatch(region -> directory.isWithin(region, outer));
    }
}
