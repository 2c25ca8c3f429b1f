package cn.gouji.ingest.submission;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.bson.Document;
import org.bson.conversions.Bson;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;

import cn.gouji.contracts.event.Hints;
import cn.gouji.ingest.intake.IntakeProblem;
import cn.gouji.ingest.store.BulkWrites;
import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.kit.problem.ProblemException;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.runtime.StartupEvent;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

/** The submissions in MongoDB. */
@ApplicationScoped
public class SubmissionRepository implements PanacheMongoRepositoryBase<Submission, String> {

    private static final int DUPLICATE_KEY = 11000;
    private static final String PENDING_SINCE = "pendingSince";
    private static final String LEASED_UNTIL = "leasedUntil";

    void createIndexes(@Observes StartupEvent started) {
        mongoCollection().createIndex(Indexes.ascending("sha256"), new IndexOptions().name("sha256").unique(true));
        // Only the submissions whose event is still to be sent are in it, so it stays small.
        mongoCollection().createIndex(Indexes.ascending(PENDING_SINCE),
                new IndexOptions().name(PENDING_SINCE).sparse(true));
        mongoCollection().createIndex(Indexes.compoundIndex(Indexes.ascending("year", "verdict"),
                Indexes.descending("_id")), new IndexOptions().name("year_verdict_newest"));
    }

    /**
     * Inserts those whose content nobody has handed in before.
     *
     * @return the ids of those inserted; the others lost a race against the same content
     */
    public Set<String> insertNew(List<Submission> submissions) {
        Set<String> inserted = new HashSet<>(submissions.stream().map(Submission::submissionId).toList());
        try {
            mongoCollection().insertMany(submissions, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException exception) {
            BulkWrites.requireSafe(exception);
            exception.getWriteErrors().forEach(error -> {
                if (error.getCode() != DUPLICATE_KEY) {
                    throw exception;
                }
                inserted.remove(submissions.get(error.getIndex()).submissionId());
            });
        }
        return inserted;
    }

    /**
     * Has a submission read again with other hints; what is known of it until then is that of before, and taken back.
     *
     * @return the submission with its new event pending; none if somebody was faster
     */
    public Optional<Submission> askAgain(Submission known, Hints hints, Instant now, Duration lease) {
        return Optional.ofNullable(mongoCollection().findOneAndUpdate(
                and(eq("_id", known.submissionId()), eq("revision", known.revision())),
                combine(set("hints", hints), inc("revision", 1), set("stage", Stage.RECEIVED), unset("outcome"),
                        unset("verdict"), unset("organ"), unset("year"), set(PENDING_SINCE, now),
                        set(LEASED_UNTIL, now.plus(lease))),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    public List<Submission> withContent(Collection<String> sha256) {
        return mongoCollection().find(in("sha256", sha256)).into(new ArrayList<>());
    }

    /** @throws ProblemException if there is none */
    public Submission get(String submissionId) {
        return findByIdOptional(submissionId)
                .orElseThrow(() -> new ProblemException(IntakeProblem.UNKNOWN_SUBMISSION, submissionId));
    }

    /** Newest first: the ids are ordered by time. */
    public PageOf<Submission> page(SubmissionFilter filter, PageRequest request) {
        Document query = filter.query();
        List<Submission> items = mongoCollection().find(query).sort(Sorts.descending("_id")).skip(request.offset())
                .limit(request.size()).into(new ArrayList<>());
        long total = query.isEmpty() ? mongoCollection().estimatedDocumentCount() : count(query);
        return new PageOf<>(items, request.page(), request.size(), total);
    }

    /**
     * Moves submissions on, never back: an event that was overtaken by a later stage of the same revision, or by a higher
     * revision, changes nothing.
     */
    public void advance(List<StageReached> news) {
        try {
            mongoCollection().bulkWrite(news.stream().map(SubmissionRepository::advance).toList(),
                    new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            BulkWrites.requireSafe(e);
            throw e;
        }
    }

    private static UpdateOneModel<Submission> advance(StageReached news) {
        Bson notOvertaken = or(lt("stageRevision", news.revision()),
                and(eq("stageRevision", news.revision()), in("stage", names(news.stage().upToHere()))));
        return new UpdateOneModel<>(and(eq("_id", news.submissionId()), notOvertaken),
                combine(set("stage", news.stage()), set("stageRevision", news.revision()),
                        set("outcome", news.outcome()), set("verdict", news.verdict()), set("organ", news.organ()),
                        set("year", news.year())));
    }

    /** Takes one submission whose event is still to be sent and that nobody else is sending, oldest first. */
    public Optional<Submission> leasePending(Instant notBefore, Instant now, Duration lease) {
        return Optional.ofNullable(mongoCollection().findOneAndUpdate(
                and(gte(PENDING_SINCE, notBefore), lte(LEASED_UNTIL, now)), set(LEASED_UNTIL, now.plus(lease)),
                new FindOneAndUpdateOptions().sort(Sorts.ascending(PENDING_SINCE))
                        .returnDocument(ReturnDocument.AFTER)));
    }

    /** Notes that the events of these submissions were sent; one that was asked for since is still to be. */
    public void settle(Collection<Submission> sent) {
        Map<Integer, List<String>> byRevision = sent.stream().collect(Collectors.groupingBy(Submission::revision,
                Collectors.mapping(Submission::submissionId, Collectors.toList())));
        byRevision.forEach((revision, ids) -> mongoCollection().updateMany(
                and(in("_id", ids), eq("revision", revision)), combine(unset(PENDING_SINCE), unset(LEASED_UNTIL))));
    }

    /** Number of submissions whose event is still to be sent. */
    public long pending() {
        return mongoCollection().countDocuments(exists(PENDING_SINCE));
    }

    private static List<String> names(List<Stage> stages) {
        return stages.stream().map(Stage::name).toList();
    }
}
