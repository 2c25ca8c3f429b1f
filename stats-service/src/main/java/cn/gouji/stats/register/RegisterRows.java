package cn.gouji.stats.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.contracts.report.OrganKind;
import cn.gouji.stats.sql.Columns;

/** The register in PostgreSQL. */
@ApplicationScoped
public class RegisterRows {

    private static final String ORGANS = """
            SELECT code, name, array_to_string(former_names, ';') AS former, kind, region_code, deadline_class,
                valid_from, valid_to FROM organ""";

    private final Session session;

    public RegisterRows(Session session) {
        this.session = session;
    }

    /** Who stores reports meanwhile reads the register either before the change or after it. */
    void lock() {
        session.createNativeQuery("SELECT count(pg_advisory_xact_lock(hashtextextended('register', 0)))", Long.class)
                .getSingleResult();
    }

    Optional<RegisteredOrgan> find(String code) {
        return session.createNativeQuery(ORGANS + " WHERE code = :code", Tuple.class)
                .setParameter("code", code)
                .getResultList().stream().map(RegisterRows::organ).findFirst();
    }

    Map<String, RegisteredOrgan> find(Collection<String> codes) {
        Map<String, RegisteredOrgan> organs = new HashMap<>();
        session.createNativeQuery(ORGANS + " WHERE code = ANY(:codes)", Tuple.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList().stream().map(RegisterRows::organ).forEach(organ -> organs.put(organ.code(), organ));
        return organs;
    }

    /** Organs of the regions and names of some, but for those with the same codes. */
    List<RegisteredOrgan> namesakes(List<RegisteredOrgan> organs) {
        return session.createNativeQuery(ORGANS + " WHERE code <> ALL(:codes) AND code IN ("
                + "SELECT a.code FROM organ_alias a WHERE a.key = ANY(:keys) AND NOT a.former)", Tuple.class)
                .setParameter("codes", Columns.of(organs, String.class, RegisteredOrgan::code))
                .setParameter("keys", Columns.of(organs, String.class, Namesakes::key))
                .getResultList().stream().map(RegisterRows::organ).toList();
    }

    /** @param region null for all; otherwise with the regions inside */
    List<RegisteredOrgan> list(String region, int page, int size) {
        return session.createNativeQuery(ORGANS + """
                 WHERE region_code >= :first AND region_code < :afterLast ORDER BY region_code, code
                LIMIT :size OFFSET :from""", Tuple.class)
                .setParameter("first", region == null ? "" : region)
                .setParameter("afterLast", region == null ? ":" : region + ":")
                .setParameter("size", size)
                .setParameter("from", (long) page * size)
                .getResultList().stream().map(RegisterRows::organ).toList();
    }

    long count(String region) {
        return session.createNativeQuery(
                "SELECT count(*) FROM organ WHERE region_code >= :first AND region_code < :afterLast", Long.class)
                .setParameter("first", region == null ? "" : region)
                .setParameter("afterLast", region == null ? ":" : region + ":")
                .getSingleResult();
    }

    void write(List<RegisteredOrgan> organs) {
        session.createNativeMutationQuery("""
                INSERT INTO organ (code, name, former_names, kind, region_code, deadline_class, valid_from, valid_to)
                SELECT code, name, array_remove(string_to_array(former, ';'), ''), kind, region, class, first, last
                FROM unnest(:codes, :names, :former, :kinds, :regions, :classes, :first, :last)
                    AS given (code, name, former, kind, region, class, first, last)
                ON CONFLICT (code) DO UPDATE SET name = excluded.name, former_names = excluded.former_names,
                    kind = excluded.kind, region_code = excluded.region_code,
                    deadline_class = excluded.deadline_class, valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to""")
                .setParameter("codes", Columns.of(organs, String.class, RegisteredOrgan::code))
                .setParameter("names", Columns.of(organs, String.class, RegisteredOrgan::name))
                .setParameter("former",
                        Columns.of(organs, String.class, organ -> String.join(";", organ.formerNames())))
                .setParameter("kinds", Columns.of(organs, String.class, organ -> organ.kind().name()))
                .setParameter("regions", Columns.of(organs, String.class, RegisteredOrgan::region))
                .setParameter("classes", Columns.of(organs, String.class, RegisteredOrgan::deadlineClass))
                .setParameter("first", Columns.of(organs, LocalDate.class, RegisteredOrgan::validFrom))
                .setParameter("last", Columns.of(organs, LocalDate.class, RegisteredOrgan::validTo))
                .executeUpdate();
        writeAliases(organs);
    }

    void delete(String code) {
        session.createNativeMutationQuery("DELETE FROM organ WHERE code = :code")
                .setParameter("code", code).executeUpdate();
    }

    /** No report is taken for one of the organ from now on. */
    void forget(String code) {
        session.createNativeMutationQuery("DELETE FROM organ_alias WHERE code = :code")
                .setParameter("code", code).executeUpdate();
    }

    /** The keys by which reports are taken for those of some organs, or were until the register changed. */
    List<String> keys(Collection<String> codes) {
        return session.createNativeQuery("""
                SELECT key FROM organ_alias WHERE code = ANY(:codes)
                UNION SELECT reported_key FROM report_fact WHERE organ_key = ANY(:codes)""", String.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
    }

    private void writeAliases(List<RegisteredOrgan> organs) {
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

    private static RegisteredOrgan organ(Tuple row) {
        String former = row.get("former", String.class);
        return new RegisteredOrgan(row.get("code", String.class), row.get("name", String.class),
                former.isEmpty() ? List.of() : List.of(former.split(";")),
                OrganKind.valueOf(row.get("kind", String.class)), row.get("region_code", String.class),
                row.get("deadline_class", String.class), row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }

    private record Alias(String key, String code, boolean former) {
    }
}
