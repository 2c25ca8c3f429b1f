package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;

/** Keeps what the rules are called, as their events say. */
public final class RuleTitleRows {

    private RuleTitleRows() {
    }

    /** A name of the newest rule book (by its version as text) stays, of two names of one book the lesser: whichever comes first. */
    public static void keep(Collection<ReportValidated> events, Collection<Statement> statements) {
        Set<Row> told = new LinkedHashSet<>();
        events.forEach(event -> event.ruleTitles()
                .forEach((rule, title) -> told.add(new Row(rule, title, event.rulesVersion()))));
        if (!told.isEmpty()) {
            List<Row> rows = List.copyOf(told);
            // Known names are only read, so that batches do not wait for each other. All wait in the same order.
            statements.add(new Statement("""
                    INSERT INTO rule_title AS known (rule, title, rules_version)
                    SELECT DISTINCT ON (rule) rule, title, version
                    FROM unnest(?, ?, ?) AS given (rule, title, version)
                    WHERE NOT EXISTS (SELECT FROM rule_title old WHERE old.rule = given.rule
                        AND (old.rules_version > given.version
                            OR old.rules_version = given.version AND old.title <= given.title))
                    ORDER BY rule, version DESC, title
                    ON CONFLICT (rule) DO UPDATE SET title = excluded.title, rules_version = excluded.rules_version
                    WHERE excluded.rules_version > known.rules_version
                    OR excluded.rules_version = known.rules_version AND excluded.title < known.title""",
                    Columns.of(rows, String.class, Row::rule), Columns.of(rows, String.class, Row::title),
                    Columns.of(rows, String.class, Row::version)));
        }
    }

    private record Row(String rule, String title, String version) {
    }
}
