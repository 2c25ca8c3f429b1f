package cn.gouji.stats.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;

/**
 * Tells by the register which organ a report is of: two names of one organ are one organ. What the register does not know
 * keeps the key that the report itself leads to.
 */
@ApplicationScoped
public class Identities {

    private static final String CHANGED = """
             FROM (
                SELECT submission_id, year, organ_key, coalesce((
                    SELECT a.code FROM organ_alias a JOIN organ o ON o.code = a.code
                    WHERE a.key = known.reported_key AND %1$s ORDER BY a.former, a.code LIMIT 1), (
                    SELECT a.code FROM organ_alias a JOIN organ o ON o.code = a.code
                    WHERE a.key = known.county_key AND %1$s AND %2$s ORDER BY a.former, a.code LIMIT 1),
                    reported_key) AS now
                FROM report_fact known
                WHERE year IS NOT NULL AND reported_key IS NOT NULL AND %%s) named
            WHERE organ_key <> now ORDER BY submission_id"""
            .formatted(there("known.year"), alone("known.county_key", "known.year"));

    private final Session session;

    public Identities(Session session) {
        this.session = session;
    }

    /** The condition on {@code organ o}: it reports on a year if it is there on its last day. */
    public static String there(String year) {
        return """
                (o.valid_from IS NULL OR o.valid_from <= make_date(%1$s, 12, 31))
                AND (o.valid_to IS NULL OR o.valid_to >= make_date(%1$s, 12, 31))""".formatted(year);
    }

    /** The condition on {@code organ_alias a}: no other organ of the county bears the name of the key, in any township. */
    private static String alone(String countyKey, String year) {
        return """
                NOT EXISTS (SELECT FROM organ_alias other JOIN organ o ON o.code = other.code
                    WHERE other.key >= left(%1$s, 6) AND other.key < left(%1$s, 6) || ':'
                    AND substring(other.key FROM position('/' IN other.key) + 1) = substring(%1$s FROM 8)
                    AND other.code <> a.code AND (a.former OR NOT other.former) AND %2$s)"""
                .formatted(countyKey, there(year));
    }

    /** A report whose organ the register now calls otherwise than when the report was stored. */
    record Changed(UUID submissionId, OrganYear before, OrganYear after) {
    }

    /**
     * Finds the organs that reports are of, and remembers the keys under which they came: the register may spell a name
     * without the regions in front of it, and need not have known what those are called. An organ of a township that the
     * register keeps under the county is found there if no other of the county is called the same.
     *
     * @return the organ by the key and year that a report leads to, as far as the register calls it otherwise
     */
    static Statement registered(Map<OrganYear, KeySpellings> reported) {
        List<Spelling> spellings = new ArrayList<>();
        reported.forEach((one, keys) -> {
            keys.all().forEach(key -> spellings.add(new Spelling(one, key, null)));
            keys.ofCounty().forEach(key -> spellings.add(new Spelling(one, key, keys.countyKey())));
        });
        return new Statement(
                """
                        WITH found AS (
                            SELECT DISTINCT ON (known.key, known.year) known.key, known.year,
                                coalesce(known.county_key, known.key) AS alias, a.code, a.former
                            FROM unnest(?, ?, ?, ?) AS known (key, year, spelling, county_key)
                            JOIN organ_alias a ON a.key = known.spelling JOIN organ o ON o.code = a.code
                            WHERE %s AND (known.county_key IS NULL OR %s)
                            ORDER BY known.key, known.year, known.county_key NULLS FIRST, a.former, a.code),
                        remembered AS (
                            INSERT INTO organ_alias (key, code, former)
                            SELECT DISTINCT ON (alias, code) alias, code, former FROM found
                            WHERE NOT EXISTS (SELECT FROM organ_alias a WHERE a.key = found.alias AND a.code = found.code)
                            ORDER BY alias, code ON CONFLICT DO NOTHING)
                        SELECT key, year, code FROM found"""
                        .formatted(there("known.year"), alone("known.county_key", "known.year")),
                Columns.of(spellings, String.class, one -> one.reported.organKey()),
                Columns.of(spellings, Integer.class, one -> one.reported.year()),
                Columns.of(spellings, String.class, Spelling::key),
                Columns.of(spellings, String.class, Spelling::countyKey));
    }

    /** Reads a row of {@link #registered}. */
    static Map.Entry<OrganYear, OrganYear> registered(ResultSet row) throws SQLException {
        int year = row.getInt(2);
        return Map.entry(new OrganYear(row.getString(1), year), new OrganYear(row.getString(3), year));
    }

    /** The reports that came under some keys and must move to another organ since the register changed. */
    List<UUID> outdated(Collection<String> keys) {
        return session
                .createNativeQuery(
                        "SELECT submission_id"
                                + CHANGED.formatted("(reported_key = ANY(:some) OR county_key = ANY(:some))"),
                        UUID.class)
                .setParameter("some", keys.toArray(String[]::new))
                .getResultList();
    }

    /** Those of some reports that must move. */
    List<Changed> changed(Collection<UUID> submissionIds) {
        return session
                .createNativeQuery(
                        "SELECT submission_id, year, organ_key, now" + CHANGED.formatted("submission_id = ANY(:some)"),
                        Tuple.class)
                .setParameter("some", submissionIds.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Changed(row.get("submission_id", UUID.class),
                        new OrganYear(row.get("organ_key", String.class), row.get("year", Integer.class)),
                        new OrganYear(row.get("now", String.class), row.get("year", Integer.class))))
                .toList();
    }

    void rename(List<Changed> changed) {
        session.createNativeMutationQuery("""
                UPDATE report_fact r SET organ_key = now
                FROM unnest(:submissions, :names) AS given (submission_id, now)
                WHERE r.submission_id = given.submission_id""")
                .setParameter("submissions", Columns.of(changed, UUID.class, Changed::submissionId))
                .setParameter("names", Columns.of(changed, String.class, one -> one.after().organKey()))
                .executeUpdate();
    }

    /** @param countyKey null unless the spelling is one of it */
    private record Spelling(OrganYear reported, String key, String countyKey) {
    }
}
