package cn.gouji.stats.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.stats.sql.Columns;

/** The keys by which reports are taken for those of registered organs. */
@ApplicationScoped
public class AliasRows {

    private final Session session;

    public AliasRows(Session session) {
        this.session = session;
    }

    /** No report is taken for one of the organ from now on. */
    void forget(String code) {
        session.createNativeMutationQuery("DELETE FROM organ_alias WHERE code = :code")
                .setParameter("code", code).executeUpdate();
    }

    /**
     * The keys by which reports are taken for those of some organs, or were until the register changed; and those of other
     * townships of the county where one of these organs makes the name ambiguous.
     */
    List<String> keys(Collection<String> codes) {
        return session.createNativeQuery("""
                SELECT key FROM organ_alias WHERE code = ANY(:codes)
                UNION SELECT left(key, 6) || substring(key FROM 10) FROM organ_alias
                WHERE code = ANY(:codes) AND position('/' IN key) = 10
                UNION SELECT reported_key FROM report_fact WHERE organ_key = ANY(:codes)""", String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
    }

    void write(List<RegisteredOrgan> organs) {
        session.createNativeMutationQuery("DELETE FROM organ_alias WHERE code = ANY(:codes)")
                .setParameter("codes", Columns.of(organs, String.class, RegisteredOrgan::code)).executeUpdate();
        Map<String, Set<String>> names = regionNames(organs);
        List<Alias> aliases = new ArrayList<>();
        for (RegisteredOrgan organ : organs) {
            List<Set<String>> around = IntStream.of(2, 4, 6, 9)
                    .filter(digits -> digits <= organ.region().length() && names.containsKey(organ.region()))
                    .mapToObj(digits -> names.getOrDefault(organ.region().substring(0, digits), Set.of()))
                    .toList();
            Map<String, Alias> byKey = new LinkedHashMap<>();
            Stream.concat(Stream.of(organ.code()), OrganKeys.of(organ.name(), organ.region(), around).stream())
                    .forEach(key -> byKey.put(key, new Alias(key, organ.code(), false)));
            organ.formerNames().stream().flatMap(name -> OrganKeys.of(name, organ.region(), around).stream())
                    .forEach(key -> byKey.putIfAbsent(key, new Alias(key, organ.code(), true)));
            aliases.addAll(byKey.values());
        }
        session.createNativeMutationQuery("""
                INSERT INTO organ_alias (key, code, former) SELECT * FROM unnest(:keys, :codes, :former)
                ON CONFLICT DO NOTHING""")
                .setParameter("keys", Columns.of(aliases, String.class, Alias::key))
                .setParameter("codes", Columns.of(aliases, String.class, Alias::code))
                .setParameter("former", Columns.of(aliases, Boolean.class, Alias::former))
                .executeUpdate();
    }

    /** What the regions of organs, and those around them, were called in one year or another. */
    private Map<String, Set<String>> regionNames(List<RegisteredOrgan> organs) {
        Map<String, Set<String>> names = new HashMap<>();
        session.createNativeQuery("""
                SELECT DISTINCT code, name FROM region
                WHERE code IN (SELECT left(region, digits) FROM unnest(:regions) AS region,
                    unnest(ARRAY[2, 4, 6, 9]) AS digits)""", Tuple.class)
                .setParameter("regions", Columns.of(organs, String.class, RegisteredOrgan::region))
                .getResultList()
                .forEach(row -> names.computeIfAbsent(row.get("code", String.class), code -> new TreeSet<>())
                        .add(row.get("name", String.class)));
        return names;
    }

    private record Alias(String key, String code, boolean former) {
    }
}
