package cn.gouji.stats.event;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Tells an outage of PostgreSQL, which passes, from a defect of the program or the record, which does not. */
public final class DatabaseOutage implements Predicate<Throwable> {

    /**
     * Connection lost, transaction rolled back (deadlock), no resources, operator intervened (shutting down or starting
     * up), system error.
     */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");
    /** A replica that is not yet the primary. */
    private static final String READ_ONLY = "25006";

    @Override
    public boolean test(Throwable failure) {
        if (failure == null) {
            return false;
        }
        if (failure instanceof SQLException sql && passes(sql.getSQLState())) {
            return true;
        }
        // A failed commit hides the reason among the suppressed.
        for (Throwable suppressed : failure.getSuppressed()) {
            if (test(suppressed)) {
                return true;
            }
        }
        return failure.getCause() != failure && test(failure.getCause());
    }

    /** @param state null if no connection could be had from the pool */
    private static boolean passes(String state) {
        return state == null || state.equals(READ_ONLY)
                || state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2));
    }
}
