package cn.gouji.stats.counting;

import java.util.Collection;
import java.util.UUID;

import cn.gouji.stats.sql.Sql.Statement;

/**
 * Locks of the database, held to the end of the transaction, that make two consumers take turns where their reports meet.
 *
 * <p>There is no deadlock as long as everybody locks the register first, then the submissions, then the organs and years,
 * each in one statement, and only then touches a row.
 */
final class FactLocks {

    private FactLocks() {
    }

    /** To be taken before the register is read; changes of the register wait for it. The first statement of all. */
    static Statement register() {
        // The plans of the statements to come are kept for as long as the connection. In a new deployment they are made
        // while the tables are nearly empty, when reading them from end to end, or all of a year, seems as good as
        // looking for a report; and would be kept until somebody analyses the tables.
        return new Statement("""
                SELECT set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
                    set_config('enable_mergejoin', 'off', true),
                    pg_advisory_xact_lock_shared(hashtextextended('register', 0))""");
    }

    static Statement submissions(Collection<UUID> submissionIds) {
        return lock(submissionIds.stream().map(id -> "submission/" + id).toArray(String[]::new));
    }

    static Statement organYears(Collection<OrganYear> organYears) {
        return lock(organYears.stream().map(one -> "organ/" + one.organKey() + "/" + one.year())
                .toArray(String[]::new));
    }

    private static Statement lock(String[] names) {
        // Two names with the same hash only wait for each other. All wait in the order of the hashes.
        return new Statement("""
                SELECT count(pg_advisory_xact_lock(hash)) FROM (
                    SELECT DISTINCT hashtextextended(name, 0) AS hash FROM unnest(?) name ORDER BY hash) sorted""",
                (Object) names);
    }
}
