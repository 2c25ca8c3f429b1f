package cn.gouji.validate.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.history.OrganYear.HandedIn;
import cn.gouji.validate.validation.StoredValidation;
import cn.gouji.validate.validation.ValidationRepository;

/** Of an organ's submissions on a year the one that counts: the last that is readable and was not withdrawn. */
@ApplicationScoped
class CountedResults {

    private static final String WITHDRAWN = ContractJson.code(ReviewState.WITHDRAWN);
    private static final String UNREADABLE = ContractJson.code(Verdict.UNREADABLE);

    private final OrganYearRepository years;
    private final ValidationRepository validations;
    private final Succession succession;

    CountedResults(OrganYearRepository years, ValidationRepository validations, Succession succession) {
        this.years = years;
        this.validations = validations;
        this.succession = succession;
    }

    Optional<StoredValidation> of(ReportKey key) {
        return of(key, years.find(key));
    }

    private Optional<StoredValidation> of(ReportKey key, OrganYear year) {
        return counting(year.lastFirst(), id -> submission(key, id));
    }

    /** The result on the year before, under the name of before if the organ was renamed. */
    Optional<StoredValidation> previous(ReportKey key) {
        return first(succession.previous(key));
    }

    /** The results that may rest on a report; nearly always one or none. */
    List<StoredValidation> next(ReportKey key) {
        List<ReportKey> keys = succession.next(key);
        Map<ReportKey, OrganYear> found = years.find(keys);
        return keys.stream().flatMap(later -> of(later, found.get(later)).stream()).toList();
    }

    /** Those of some reports before which no submission of the organ was ever entered, nor is among them. */
    Set<ReportKey> withoutPrevious(Collection<ReportKey> keys) {
        return without(keys, succession::previous);
    }

    /** Those of some reports before and after which no submission of the organ was ever entered, nor is among them. */
    Set<ReportKey> withoutNeighbours(Collection<ReportKey> keys) {
        return without(keys, key -> Stream.of(succession.previous(key), succession.next(key)).flatMap(List::stream)
                .toList());
    }

    private Set<ReportKey> without(Collection<ReportKey> keys, Function<ReportKey, List<ReportKey>> others) {
        Map<ReportKey, OrganYear> found = years
                .find(keys.stream().flatMap(key -> others.apply(key).stream()).distinct().toList());
        Set<ReportKey> own = Set.copyOf(keys);
        return own.stream().filter(key -> others.apply(key).stream()
                .noneMatch(other -> own.contains(other) || !found.get(other).submissions().isEmpty()))
                .collect(Collectors.toSet());
    }

    private Optional<StoredValidation> first(List<ReportKey> keys) {
        Map<ReportKey, OrganYear> found = years.find(keys);
        return keys.stream().flatMap(key -> of(key, found.get(key)).stream()).findFirst();
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

    static boolean isWithdrawn(StoredValidation stored) {
        return WITHDRAWN.equals(stored.reviewState());
    }

    /** A submission may have been taken for another report when it was read anew. */
    static boolean isOf(StoredValidation stored, ReportKey key) {
        return ReportKey.of(stored).filter(key::equals).isPresent();
    }

    private static Optional<StoredValidation> counting(List<HandedIn> lastFirst,
            Function<String, StoredValidation> results) {
        return all(lastFirst, results)
                .filter(stored -> !UNREADABLE.equals(stored.verdict()) && !isWithdrawn(stored))
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
}
