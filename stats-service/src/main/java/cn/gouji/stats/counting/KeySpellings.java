package cn.gouji.stats.counting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.stats.sql.Storable;

/**
 * The keys that a register may have made of the name of a report's organ: 甘州区财政局 stands there as 财政局 or as
 * 甘肃省张掖市甘州区财政局 as well. The register need not know what its regions are called; the report does.
 */
final class KeySpellings {

    private KeySpellings() {
    }

    /** @param organ with a key, which is one of them */
    static Set<String> of(Organ organ) {
        String key = Storable.text(organ.key());
        Set<String> keys = new TreeSet<>(Set.of(key));
        List<String> path = organ.region() == null
                ? List.of()
                : organ.region().path().stream().map(RegionNode::name).map(Storable::text).toList();
        int slash = key.indexOf('/');
        if (path.isEmpty() || slash < 0) {
            return keys;
        }
        String own = path.getLast();
        String name = key.substring(slash + 1);
        String bare = name.startsWith(own) && name.length() > own.length() ? name.substring(own.length()) : name;
        for (String front : fronts(path.subList(0, path.size() - 1))) {
            keys.add(key.substring(0, slash + 1) + front + bare);
            keys.add(key.substring(0, slash + 1) + front + own + bare);
        }
        return keys;
    }

    /** Each region around may be named or not. */
    private static Set<String> fronts(List<String> around) {
        Set<String> fronts = new TreeSet<>(Set.of(""));
        for (String region : around) {
            for (String front : Set.copyOf(fronts)) {
                fronts.add(front + region);
            }
        }
        return fronts;
    }
}
