package cn.gouji.validate.history;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.validation.CorrectedReport;
import cn.gouji.validate.validation.StoredText;
import cn.gouji.validate.validation.StoredValidation;
import cn.gouji.validate.validation.ValidationRepository;

/**
 * Finds the report on the year before, and the results that rest on a report.
 *
 * <p>Two years of one organ may be handled at the same time in different places, and still no comparison is lost: each
 * result is stored first, then its submission is entered under organ and year, and only then its neighbours are looked for.
 * Of two that are entered, the later looks after both are stored and entered, so it sees the other; it renews its own result
 * if the earlier year came in the meantime, and the later year's result in any case. A renewal stores only over the revision
 * that it read before it looked for the earlier year, so what knows less never replaces what knows more.
 */
@ApplicationScoped
public class History {

    private final OrganYearRepository years;
    private final ValidationRepository validations;
    private final CountedResults results;
    private final StoredText text;

    History(OrganYearRepository years, ValidationRepository validations, CountedResults results, StoredText text) {
        this.years = years;
        this.validations = validations;
        this.results = results;
        this.text = text;
    }

    /** The organ's report on the year before, as it counts now. */
    public Past past(ParsedReport report) {
        return ReportKey.of(report)
                .map(key -> results.previous(key).map(this::past).orElse(Past.NONE))
                .orElse(Past.UNKNOWN);
    }

    /**
     * The same for many reports with one request; only for those of whose organ nothing on the year before was ever
     * entered, nor is among them.
     *
     * @param reports by submission id
     * @return by submission id
     */
    public Map<String, Past> withoutPast(Map<String, ParsedReport> reports) {
        Map<String, ReportKey> keys = new HashMap<>();
        reports.forEach((id, report) -> ReportKey.of(report).ifPresent(key -> keys.put(id, key)));
        Set<ReportKey> first = results.withoutPrevious(keys.values());
        Map<String, Past> past = new HashMap<>();
        reports.keySet().forEach(id -> {
            if (!keys.containsKey(id)) {
                past.put(id, Past.UNKNOWN);
            } else if (first.contains(keys.get(id))) {
                past.put(id, Past.NONE);
            }
        });
        return past;
    }

    /** Ids of those submissions, entered before, of whose organ nothing on the years around was ever entered. */
    public Set<String> withoutNeighbours(Collection<StoredValidation> entered) {
        Map<String, ReportKey> keys = new HashMap<>();
        entered.forEach(stored -> ReportKey.of(stored).ifPresent(key -> keys.put(stored.submissionId(), key)));
        Set<ReportKey> alone = results.withoutNeighbours(keys.values());
        return entered.stream().map(StoredValidation::submissionId)
                .filter(id -> !keys.containsKey(id) || alone.contains(keys.get(id))).collect(Collectors.toSet());
    }

    /** All reports that a submission was ever taken for; nearly always one. */
    public List<String> reportKeys(StoredValidation before, ParsedReport report) {
        Stream<String> former = before == null ? Stream.of() : before.reportKeys().stream();
        return Stream.concat(former, ReportKey.of(report).map(ReportKey::toString).stream()).distinct().toList();
    }

    /** Enters a submission whose result is stored, and tells all of the report. Doing it again changes nothing. */
    OrganYear enter(ReportKey key, StoredValidation stored) {
        return years.add(key, stored);
    }

    /**
     * Renews what rests on another state of the year before than it is now, once the submission is entered. Doing it again
     * changes nothing.
     *
     * @param renew takes the submission and the time of the fact that led to it
     */
    public void follow(StoredValidation stored, BiConsumer<String, Instant> renew) {
        stored.reportKeys().stream().map(ReportKey::parse).forEach(key -> {
            if (CountedResults.isOf(stored, key)) {
                renewIfOutdated(stored, results.previous(key), stored.at(), renew);
            }
            // Under a key of before, the year after has lost its previous year.
            results.next(key).forEach(later -> ReportKey.of(later)
                    .ifPresent(of -> renewIfOutdated(later, results.previous(of), stored.at(), renew)));
        });
    }

    private static void renewIfOutdated(StoredValidation result, Optional<StoredValidation> previous, Instant at,
            BiConsumer<String, Instant> renew) {
        if (!Objects.equals(previous.map(History::basis).orElse(null), result.previous())) {
            renew.accept(result.submissionId(), at.isAfter(result.at()) ? at : result.at());
        }
    }

    /** Whether a submission does not count: it was withdrawn, or a later one of the same report counts. */
    public boolean isReplaced(String submissionId) {
        StoredValidation stored = validations.findById(submissionId);
        Optional<ReportKey> key = stored == null ? Optional.empty() : ReportKey.of(stored);
        if (key.isEmpty()) {
            return false;
        }
        return CountedResults.isWithdrawn(stored) || results.of(key.get())
                .filter(counted -> counted.receivedAt().isAfter(stored.receivedAt()))
                .isPresent();
    }

    /** How the submissions of a report stand, as far as one of them is concerned, whose result is at hand. */
    Standing standing(ReportKey key, OrganYear year, StoredValidation own) {
        return results.standing(key, year, own);
    }

    /**
     * Notes whose result stands under the key of the report now.
     *
     * @return the submissions of the report after that, empty if somebody else noted another meanwhile
     */
    Optional<OrganYear> handOver(Standing standing) {
        return standing.changesHands()
                ? years.handOver(standing.key(), standing.holderId(), standing.counting().submissionId())
                : Optional.of(years.find(standing.key()));
    }

    /** All submissions of a report. */
    OrganYear submissions(ReportKey key) {
        return years.find(key);
    }

    /** The result that is stored now: the one at hand unless somebody has changed it. */
    StoredValidation current(StoredValidation own) {
        return validations.isCurrent(own) ? own : validations.findById(own.submissionId());
    }

    private Past past(StoredValidation stored) {
        ParsedReport report = text.reading(stored).event().report();
        ParsedReport holding = stored.acts() == 0
                ? report
                : CorrectedReport.of(report, text.result(stored).corrections());
        return new Past(true, holding, basis(stored));
    }

    private static String basis(StoredValidation stored) {
        return stored.submissionId() + "/" + stored.readingRevision() + "/" + stored.acts();
    }
}
