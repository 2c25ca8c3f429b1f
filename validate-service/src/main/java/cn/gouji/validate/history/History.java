package cn.gouji.validate.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.history.OrganYear.HandedIn;
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

    private static final String WITHDRAWN = ContractJson.code(ReviewState.WITHDRAWN);
    private static final String UNREADABLE = ContractJson.code(Verdict.UNREADABLE);

    private final OrganYearRepository years;
    private final ValidationRepository validations;
    private final StoredText text;

    History(OrganYearRepository years, ValidationRepository validations, StoredText text) {
        this.years = years;
        this.validations = validations;
        this.text = text;
    }

    /** The organ's report on the year before, as it counts now. */
    public Past past(ParsedReport report) {
        return ReportKey.of(report)
                .map(key -> counted(key.previous()).map(this::past).orElse(Past.NONE))
                .orElse(Past.UNKNOWN);
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
            Map<ReportKey, OrganYear> near = years.find(List.of(key.previous(), key.next()));
            if (isOf(stored, key)) {
                renewIfOutdated(stored, counted(key.previous(), near.get(key.previous())), stored.at(), renew);
            }
            // Under a key of before, the year after has lost its previous year.
            counted(key.next(), near.get(key.next()))
                    .ifPresent(later -> renewIfOutdated(later, counted(key), stored.at(), renew));
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
        return WITHDRAWN.equals(stored.reviewState()) || counted(key.get())
                .filter(counted -> counted.receivedAt().isAfter(stored.receivedAt()))
                .isPresent();
    }

    /** How the submissions of a report stand, as far as one of them is concerned, whose result is at hand. */
    Standing standing(ReportKey key, OrganYear year, StoredValidation own) {
        Function<String, StoredValidation> results = id -> id.equals(own.submissionId())
                ? isOf(own, key) ? own : null
                : submission(key, id);
        List<HandedIn> lastFirst = year.lastFirst();
        StoredValidation counting = counting(lastFirst, results)
                .or(() -> all(lastFirst, results).findFirst()).orElse(null);
        String countingId = counting == null ? null : counting.submissionId();
        String holderId = year.holder();
        return new Standing(key, results.apply(own.submissionId()), counting, holderId,
                holderId == null || holderId.equals(countingId) ? null : results.apply(holderId));
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

    /** Of an organ's submissions on a year the one that counts: the last that is readable and was not withdrawn. */
    private Optional<StoredValidation> counted(ReportKey key) {
        return counted(key, years.find(key));
    }

    private Optional<StoredValidation> counted(ReportKey key, OrganYear year) {
        return counting(year.lastFirst(), id -> submission(key, id));
    }

    private static Optional<StoredValidation> counting(List<HandedIn> lastFirst,
            Function<String, StoredValidation> results) {
        return all(lastFirst, results)
                .filter(stored -> !UNREADABLE.equals(stored.verdict()) && !WITHDRAWN.equals(stored.reviewState()))
                .findFirst();
    }

    private static Stream<StoredValidation> all(List<HandedIn> lastFirst, Function<String, StoredValidation> results) {
        return lastFirst.stream().map(HandedIn::submissionId).map(results).filter(Objects::nonNull);
    }

    /** Null if it is taken for another report now. */
    private StoredValidation submission(ReportKey key, String submissionId) {
        StoredValidation stored = validations.findById(submissionId);
        return stored != null && isOf(stored, key) ? stored : null;
    }

    /** A submission may have been taken for another report when it was read anew. */
    private static boolean isOf(StoredValidation stored, ReportKey key) {
        return ReportKey.of(stored).filter(key::equals).isPresent();
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
