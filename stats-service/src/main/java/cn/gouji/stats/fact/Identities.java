package cn.gouji.stats.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.stats.fact.FactSql.Statement;

/**
 * Tells by the register which organ a report is of: two names of one organ are one organ. What the register does not know
 * keeps the key that the report itself leads to.
 */
@ApplicationScoped
public class Identities {

    /** The code of the registered organ that {@code known.key} named at the end of {@code known.year}. */
    private static final String CODE = """
            (SELECT min(a.code) FROM organ_alias a JOIN organ o ON o.code = a.code
                WHERE a.key = known.key AND (o.valid_from IS NULL OR o.valid_from <= make_date(known.year, 12, 31))
                AND (o.valid_to IS NULL OR o.valid_to >= make_date(known.year, 12, 31)))""";

    private final Session session;

    public Identities(Session session) {
        this.session = session;
    }

    /** A report whose organ the register now calls otherwise than when the report was stored. */
    record Changed(UUID submissionId, OrganYear before, OrganYear after) {
    }

    /** @return the organ by the key and year that a report leads to, as far as the register calls it otherwise */
    static Statement registered(Collection<OrganYear> reported) {
        return new Statement("""
                SELECT key, year, code FROM (
                    SELECT key, year, %s AS code FROM unnest(?, ?) AS known (key, year)) found
                WHERE code IS NOT NULL""".formatted(CODE), OrganYear.organs(reported), OrganYear.years(reported));
    }

    /** Reads a row of {@link #registered}. */
    static Map.Entry<OrganYear, OrganYear> registered(ResultSet row) throws SQLException {
        int year = row.getInt(2);
        return Map.entry(new OrganYear(row.getString(1), year), new OrganYear(row.getString(3), year));
    }

    /** Some of the reports that must move to another organ since the register changed. */
    List<Changed> changed(int limit) {
        return session.createNativeQuery("""
                SELECT submission_id, year, organ_key, now FROM (
                    SELECT submission_id, year, organ_key, coalesce(%s, key) AS now
                    FROM (SELECT submission_id, year, organ_key, reported_key AS key FROM report_fact
                        WHERE year IS NOT NULL AND reported_key IS NOT NULL) known) named
                WHERE organ_key <> now LIMIT :limit""".formatted(CODE), Tuple.class)
                .setParameter("limit", limit)
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
}
