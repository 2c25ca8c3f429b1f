package cn.gouji.stats.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                    WHERE a.key = known.reported_key AND %s ORDER BY a.former, a.code LIMIT 1), reported_key) AS now
                FROM report_fact known
                WHERE year IS NOT NULL AND reported_key IS NOT NULL AND %%s = ANY(:some)) named
            WHERE organ_key <> now ORDER BY submission_id""".formatted(there("known.year"));

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

    /** A report whose organ the register now calls otherwise than when the report was stored. */
    record Changed(UUID submissionId, OrganYear before, OrganYear after) {
    }

    /**
     * Finds the organs that reports are of, and remembers the keys under which they came: the register may spell a name
     * without the regions in front of it, and need not have known what those are called.
     *
     * @return the organ by the key and year that a report leads to, as far as the register calls it otherwise
     */
    static Statement registered(Map<OrganYear, Set<String>> reported) {
        List<Spelling> spellings = new ArrayList<>();
        reported.forEach((one, keys) -> keys.forEach(key -> spellings.add(new Spelling(one, key))));
        return new Statement(
                """
                        WITH found AS (
                            SELECT DISTINCT ON (known.key, known.year) known.key, known.year, a.code, a.former
                            FROM unnest(?, ?, ?) AS known (key, year, spelling)
                            JOIN organ_alias a ON a.key = known.spelling JOIN organ o ON o.code = a.code
                            WHERE %s ORDER BY known.key, known.year, a.former, a.code),
                        remembered AS (
                            INSERT INTO organ_alias (key, code, former) SELECT DISTINCT ON (key, code) key, code, former FROM found
                            WHERE NOT EXISTS (SELECT FROM organ_alias a WHERE a.key = found.key AND a.code = found.code)
                            ORDER BY key, code ON CONFLICT DO NOTHING)
                        SELECT key, year, code FROM found"""
                        .formatted(there("known.year")),
                Columns.of(spellings, String.class, one -> one.reported.organKey()),
                Columns.of(spellings, Integer.class, one -> one.reported.year()),
                Columns.of(spellings, String.class, Spelling::key));
    }

    /** Reads a row of {@link #registered}. */
    static Map.Entry<OrganYear, OrganYear> registered(ResultSet row) throws SQLException {
        int year = row.getInt(2);
        return Map.entry(new OrganYear(row.getString(1), year), new OrganYear(row.getString(3), year));
    }

    /** The reports that came under some keys and must move to another organ since the register changed. */
    List<UUID> outdated(Collection<String> keys) {
        return session.createNativeQuery("SELECT submission_id" + CHANGED.formatted("reported_key"), UUID.class)
                .setParameter("some", keys.toArray(String[]::new))
                .getResultList();
    }

    /** Those of some reports that must move. */
    List<Changed> changed(Collection<UUID> submissionIds) {
        return session
                .createNativeQuery("SELECT submission_id, year, organ_key, now" + CHANGED.formatted("submission_id"),
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

    private record Spelling(OrganYear reported, String key) {
    }
}
