package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.ReviewState;

/**
 * Replaces the facts of submissions by those of their newest validation.
 *
 * <p>The outcome depends only on which events came, not on their order or number, on how they are put together, or on who
 * else is writing.
 */
@ApplicationScoped
public class FactStore {

    private final ReportFactRepository reports;
    private final FactRows rows;
    private final RegionRows regions;
    private final CountedChoice choice;
    private final ProvinceSums sums;
    private final Identities identities;
    private final FactLocks locks;

    public FactStore(ReportFactRepository reports, FactRows rows, RegionRows regions, CountedChoice choice,
            ProvinceSums sums, Identities identities, FactLocks locks) {
        this.reports = reports;
        this.rows = rows;
        this.regions = regions;
        this.choice = choice;
        this.sums = sums;
        this.identities = identities;
        this.locks = locks;
    }

    /** All or none, in one transaction. @return the submissions of which a newer revision is already there */
    @Transactional
    public Set<UUID> store(Collection<ReportValidated> events) {
        identities.holdRegister();
        Map<UUID, ReportValidated> newest = newest(events);
        locks.submissions(newest.keySet());
        Set<UUID> late = new HashSet<>();
        Set<OrganYear> concerned = new HashSet<>();
        for (ReportKey known : reports.keys(newest.keySet())) {
            if (known.revision() > newest.get(known.submissionId()).revision()) {
                late.add(known.submissionId());
            } else {
                known.organYear().ifPresent(concerned::add);
            }
        }
        newest.keySet().removeAll(late);
        if (!newest.isEmpty()) {
            Map<OrganYear, OrganYear> organs = identities.of(newest.values().stream().map(FactStore::reported)
                    .filter(Objects::nonNull).collect(Collectors.toSet()));
            concerned.addAll(organs.values());
            replace(newest, organs, concerned);
        }
        // The regions of a year are those that any event named, or they would depend on the order of events.
        regions.keep(events);
        return late;
    }

    private void replace(Map<UUID, ReportValidated> newest, Map<OrganYear, OrganYear> organs,
            Set<OrganYear> concerned) {
        locks.organYears(concerned);
        String before = sums.shares(newest.keySet(), concerned);
        // Read only now: which of them counts may have changed while we waited for the locks.
        Map<UUID, ReportFact> known = reports.list("submissionId in ?1", newest.keySet()).stream()
                .collect(Collectors.toMap(report -> report.submissionId, Function.identity()));
        rows.delete(known.keySet());
        newest.forEach((submissionId, event) -> {
            ReportFact report = known.get(submissionId);
            OrganYear now = organs.get(reported(event));
            boolean countedNow = now == null
                    ? countsByItself(event)
                    : report != null && report.counted && now.equals(report.organYear());
            if (report == null) {
                report = new ReportFact();
                report.submissionId = submissionId;
            }
            report.take(event);
            report.organKey = now == null ? report.reportedKey : now.organKey();
            report.counted = countedNow;
            reports.persist(report);
        });
        reports.flush();
        rows.write(newest.values());
        choice.chooseAgain(concerned);
        sums.replace(before, newest.keySet(), concerned);
    }

    private static Map<UUID, ReportValidated> newest(Collection<ReportValidated> events) {
        Map<UUID, ReportValidated> newest = new LinkedHashMap<>();
        for (ReportValidated event : events) {
            newest.merge(UUID.fromString(event.submission().submissionId()), event,
                    (one, other) -> other.revision() >= one.revision() ? other : one);
        }
        return newest;
    }

    /** Nobody can tell whether two reports of unknown organs are of the same one. */
    private static boolean countsByItself(ReportValidated event) {
        return event.outcome() != Outcome.UNREADABLE && event.review().state() != ReviewState.WITHDRAWN
                && event.year() != null;
    }

    private static OrganYear reported(ReportValidated event) {
        return event.organ() == null || event.organ().key() == null || event.year() == null
                ? null
                : new OrganYear(Storable.text(event.organ().key()), event.year());
    }
}
