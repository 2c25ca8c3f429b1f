package cn.gouji.validate.deployment.amendment;

import java.util.Set;

import cn.gouji.contracts.organ.OrganKind;

/**
 * The organs that a change of the rules is for.
 *
 * @param region what the code of their region begins with, empty for all
 * @param kinds empty for all
 */
public record Scope(String region, Set<OrganKind> kinds) {

    public Scope {
        kinds = Set.copyOf(kinds);
    }

    /** Codes of provinces, cities and counties are often written with more digits, such as 410000 for 41. */
    public static String withoutPadding(String code) {
        String county = code.length() == 12 ? code.replaceFirst("(000){1,2}$", "") : code;
        return county.length() == 6 ? county.replaceFirst("(00){1,2}$", "") : county;
    }

    /**
     * An organ whose region or kind is unknown is in no scope that asks for it.
     *
     * @param code of the organ's region, null if unknown
     * @param kind null if unknown
     */
    public boolean contains(String code, OrganKind kind) {
        boolean inRegion = region.isEmpty() || code != null && code.startsWith(region);
        return inRegion && (kinds.isEmpty() || kind != null && kinds.contains(kind));
    }
}
