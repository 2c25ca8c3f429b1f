package cn.gouji.validate.history;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.bson.codecs.pojo.annotations.BsonId;

import cn.gouji.validate.validation.StoredValidation;
import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * The submissions of one organ's report on one year.
 *
 * @param key organ key, slash, year: it can be looked up wherever documents are distributed by their id
 * @param holder id of the submission whose result was sent under this key last, null if none was yet
 */
@MongoEntity(collection = "organYears")
public record OrganYear(@BsonId String key, List<HandedIn> submissions, String holder) {

    private static final Comparator<HandedIn> LAST_FIRST = Comparator.comparing(HandedIn::receivedAt)
            .thenComparing(HandedIn::submissionId).reversed();

    /** A submission and when it came. */
    public record HandedIn(String submissionId, Instant receivedAt) {

        static HandedIn of(StoredValidation stored) {
            return new HandedIn(stored.submissionId(), stored.receivedAt());
        }
    }

    /** Whether no other submission of the report was ever entered, and that one was the last sent under its key. */
    boolean isOnly(String submissionId, String sent) {
        return submissions.size() == 1 && submissions.getFirst().submissionId().equals(submissionId)
                && Objects.equals(holder, sent);
    }

    /** The submissions in the order in which they count: the last one first. */
    List<HandedIn> lastFirst() {
        return submissions.stream().sorted(LAST_FIRST).toList();
    }
}
