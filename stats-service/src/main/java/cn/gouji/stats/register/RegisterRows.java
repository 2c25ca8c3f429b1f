package cn.gouji.stats.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.stats.sql.Columns;

/** The register in PostgreSQL. */
@ApplicationScoped
public class RegisterRows {

    private static final String ORGANS = """
            SELECT code, name, array_to_string(former_names, ';') AS former, kind, region_code, deadline_class,
                valid_from, valid_to FROM organ""";

    private final Session session;
    private final AliasRows aliases;

    public RegisterRows(Session session, AliasRows aliases) {
        this.session = session;
        this.aliases = aliases;
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
        aliases.write(organs);
    }

    void delete(String code) {
        session.createNativeMutationQuery("DELETE FROM organ WHERE code = :code")
                .setParameter("code", code).executeUpdate();
    }

    private static RegisteredOrgan organ(Tuple row) {
        String former = row.get("former", String.class);
        return new RegisteredOrgan(row.get("code", String.class), row.get("name", String.class),
                former.isEmpty() ? List.of() : List.of(former.split(";")),
                OrganKind.valueOf(row.get("kind", String.class)), row.get("region_code", String.class),
                row.get("deadline_class", String.class), row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }
}
