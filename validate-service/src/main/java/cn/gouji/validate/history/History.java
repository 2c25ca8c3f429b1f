package cn.gouji.validate.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
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

    /** Enters a submission whose result is stored. Doing it again changes nothing. */
    void enter(ReportKey key, StoredValidation stored) {
        years.add(key, stored);
    }

    /**
     * Renews what rests on another state of the year before than it is now, once the submission is entered. Doing it again
     * changes nothing.
     *
     * @param renew takes the submission and the time of the fact that led to it
     */
    public void follow(StoredValidation stored, BiConsumer<String, Instant> renew) {
        List<ReportKey> keys = stored.reportKeys().stream().map(ReportKey::parse).toList();
        keys.stream().filter(key -> isOf(stored, key))
                .forEach(key -> renewIfOutdated(stored, key, stored.at(), renew));
        // Under a key of before, the year after has lost its previous year.
        keys.forEach(key -> counted(key.next())
                .ifPresent(later -> renewIfOutdated(later, key.next(), stored.at(), renew)));
    }

    private void renewIfOutdated(StoredValidation result, ReportKey key, Instant at,
            BiConsumer<String, Instant> renew) {
        String basis = counted(key.previous()).map(History::basis).orElse(null);
        if (!Objects.equals(basis, result.previous())) {
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

    /** How the submissions of a report stand now, as far as one of them is concerned. */
    Standing standing(ReportKey key, String submissionId) {
        OrganYear year = years.find(key);
        String holderId = year.holder();
        StoredValidation counting = counted(key, year).or(() -> submissions(key, year).findFirst()).orElse(null);
        String countingId = counting == null ? null : counting.submissionId();
        return new Standing(key, submissionId.equals(countingId) ? counting : submission(key, submissionId), counting,
                holderId, holderId == null || holderId.equals(countingId) ? null : submission(key, holderId));
    }

    /** Notes whose result stands under the key of the report now. @return false if somebody else noted another meanwhile */
    boolean handOver(Standing standing) {
        return !standing.changesHands()
                || years.handOver(standing.key(), standing.holderId(), standing.counting().submissionId());
    }

    /** Of an organ's submissions on a year the one that counts: the last that is readable and was not withdrawn. */
    private Optional<StoredValidation> counted(ReportKey key) {
        return counted(key, years.find(key));
    }

    private Optional<StoredValidation> counted(ReportKey key, OrganYear year) {
        return submissions(key, year)
                .filter(stored -> !UNREADABLE.equals(stored.verdict()) && !WITHDRAWN.equals(stored.reviewState()))
                .findFirst();
    }

    private Stream<StoredValidation> submissions(ReportKey key, OrganYear year) {
        return year.lastFirst().stream().map(HandedIn::submissionId).map(id -> submission(key, id))
                .filter(Objects::nonNull);
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
        ParsedReport report = text.reading(stored).report();
        ParsedReport holding = stored.acts() == 0
                ? report
                : CorrectedReport.of(report, text.result(stored).corrections());
        return new Past(true, holding, basis(stored));
    }

    private static String basis(StoredValidation stored) {
        return stored.submissionId() + "/" + stored.readingRevision() + "/" + stored.acts();
    }
}
