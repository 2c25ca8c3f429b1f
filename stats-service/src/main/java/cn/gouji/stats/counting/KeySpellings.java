package cn.gouji.stats.counting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.sql.Storable;

/**
 * The keys that a register may have made of the name of a report's organ: 甘州区财政局 stands there as 财政局 or as
 * 甘肃省张掖市甘州区财政局 as well. The register need not know what its regions are called; the report does.
 *
 * @param all the reported key is one of them
 * @param countyKey of a township's organ, null for others: see {@link ReportFact#countyKey}
 * @param ofCounty spellings of the county key
 */
record KeySpellings(Set<String> all, String countyKey, Set<String> ofCounty) {

    /** @param organ with a key */
    static KeySpellings of(Organ organ) {
        String key = Storable.text(organ.key());
        String countyKey = ReportFact.countyKey(key, organ.region());
        List<String> path = organ.region() == null
                ? List.of()
                : organ.region().path().stream().map(RegionNode::name).map(Storable::text).toList();
        int slash = key.indexOf('/');
        if (path.isEmpty() || slash < 0) {
            return new KeySpellings(Set.of(key), countyKey, Set.of());
        }
        String own = path.getLast();
        String name = key.substring(slash + 1);
        String bare = name.startsWith(own) && name.length() > own.length() ? name.substring(own.length()) : name;
        Set<String> fronts = fronts(path.subList(0, path.size() - 1));
        Set<String> all = new TreeSet<>(Set.of(key));
        for (String front : fronts) {
            all.add(key.substring(0, slash + 1) + front + bare);
            all.add(key.substring(0, slash + 1) + front + own + bare);
        }
        return new KeySpellings(all, countyKey, countyKey == null
                ? Set.of()
                : fronts.stream().map(front -> in(countyKey, front)).collect(Collectors.toSet()));
    }

    /** Of two reports with one key. */
    KeySpellings and(KeySpellings other) {
        return new KeySpellings(both(all, other.all), countyKey == null ? other.countyKey : countyKey,
                both(ofCounty, other.ofCounty));
    }

    private static String in(String countyKey, String front) {
        int name = countyKey.indexOf('/') + 1;
        return countyKey.substring(0, name) + front + countyKey.substring(name);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
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
