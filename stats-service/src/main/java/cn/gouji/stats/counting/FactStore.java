package cn.gouji.stats.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.stats.fact.FactRows;
import cn.gouji.stats.fact.RegionRows;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.fact.ReportRows;
import cn.gouji.stats.fact.RuleTitleRows;
import cn.gouji.stats.sql.Sql;
import cn.gouji.stats.sql.Sql.Statement;
import cn.gouji.stats.sql.Storable;

/**
 * Replaces the facts of submissions by those of their newest validation.
 *
 * <p>The outcome depends only on which events came, not on their order or number, on how they are put together, or on who
 * else is writing.
 */
@ApplicationScoped
public class FactStore {

    private final Sql sql;
    private final FactRows rows;
    private final ProvinceSums sums;

    public FactStore(Sql sql, FactRows rows, ProvinceSums sums) {
        this.sql = sql;
        this.rows = rows;
        this.sums = sums;
    }

    /** What must be known of a stored report before it may be replaced. */
    private record Known(UUID submissionId, int revision, OrganYear organYear, String place) {
    }

    /** All or none, in one transaction. @return the submissions of which a newer revision is already there */
    @Transactional
    public Set<UUID> store(Collection<ReportValidated> events) {
        Map<UUID, ReportValidated> newest = newest(events);
        Set<UUID> late = new HashSet<>();
        Map<UUID, String> replaced = new HashMap<>();
        Set<OrganYear> concerned = new HashSet<>();
        for (Known known : known(newest.keySet())) {
            if (known.revision > newest.get(known.submissionId).revision()) {
                late.add(known.submissionId);
            } else {
                replaced.put(known.submissionId, known.place);
                if (known.organYear != null) {
                    concerned.add(known.organYear);
                }
            }
        }
        newest.keySet().removeAll(late);
        List<Statement> statements = new ArrayList<>();
        if (!newest.isEmpty()) {
            List<ReportFact> reports = reports(newest.values());
            reports.forEach(report -> {
                if (report.organKey != null && report.year != null) {
                    concerned.add(new OrganYear(report.organKey, report.year));
                }
            });
            String before = sql.read(List.of(FactLocks.organYears(concerned),
                    ProvinceSums.shares(newest.keySet(), concerned)), row -> row.getString(1)).getFirst();
            FactRows.delete(replaced, statements);
            statements.add(ReportRows.write(reports));
            rows.write(newest.values(), statements);
            statements.add(CountedChoice.again(concerned));
            sums.replace(before, newest.keySet(), concerned, statements);
        }
        // Regions and names of rules are those that any event told, or they would depend on the order of events.
        RegionRows.keep(events, statements);
        RuleTitleRows.keep(events, statements);
        if (!statements.isEmpty()) {
            sql.change(statements);
        }
        return late;
    }

    /** Locks the register and the submissions, too. */
    private List<Known> known(Set<UUID> submissionIds) {
        Statement question = new Statement(
                "SELECT submission_id, revision, organ_key, year, place FROM report_fact WHERE submission_id = ANY(?)",
                (Object) submissionIds.toArray(UUID[]::new));
        return sql.read(List.of(FactLocks.register(), FactLocks.submissions(submissionIds), question), row -> {
            String organ = row.getString(3);
            int year = row.getInt(4);
            OrganYear organYear = organ == null || row.wasNull() ? null : new OrganYear(organ, year);
            return new Known(row.getObject(1, UUID.class), row.getInt(2), organYear, row.getString(5));
        });
    }

    private List<ReportFact> reports(Collection<ReportValidated> events) {
        Map<OrganYear, KeySpellings> reported = new HashMap<>();
        events.stream().filter(event -> reported(event) != null)
                .forEach(event -> reported.merge(reported(event), KeySpellings.of(event.organ()), KeySpellings::and));
        Map<OrganYear, OrganYear> organs = new HashMap<>();
        reported.keySet().forEach(one -> organs.put(one, one));
        sql.read(List.of(Identities.registered(reported)), Identities::registered)
                .forEach(one -> organs.put(one.getKey(), one.getValue()));
        return events.stream().map(event -> {
            OrganYear organ = organs.get(reported(event));
            return ReportFact.of(event, organ == null ? null : organ.organKey());
        }).toList();
    }

    private static Map<UUID, ReportValidated> newest(Collection<ReportValidated> events) {
        Map<UUID, ReportValidated> newest = new LinkedHashMap<>();
        for (ReportValidated event : events) {
            newest.merge(UUID.fromString(event.submission().submissionId()), event,
                    (one, other) -> other.revision() >= one.revision() ? other : one);
        }
        return newest;
    }

    private static OrganYear reported(ReportValidated event) {
        return event.organ() == null || event.organ().key() == null || event.year() == null
                ? null
                : new OrganYear(Storable.text(event.organ().key()), event.year());
    }
}
