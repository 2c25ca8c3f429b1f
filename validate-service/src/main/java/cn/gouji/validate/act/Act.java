package cn.gouji.validate.act;

import java.time.Instant;
import java.util.Objects;

import org.bson.codecs.pojo.annotations.BsonId;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * One thing a reviewer did. It is written once and never changed.
 *
 * @param id submission and number, so that two acts at the same time cannot both be the next
 * @param number of the act among those on its submission, from 1
 * @param subject key of the finding or id of the cell, null if the act is about the whole report
 * @param before the state or value until then, null if there was none
 * @param after the state or value from then on, null if there is none
 * @param reason null if none was given
 * @param idempotencyKey what the client calls the act, so that it counts once though it arrives twice; may be null
 */
@MongoEntity(collection = "acts")
public record Act(@BsonId @JsonIgnore String id, String submissionId, int number, ActKind kind, String subject,
        String before, String after, String by, Instant at, String reason, @JsonIgnore String idempotencyKey) {

    public Act {
        Objects.requireNonNull(submissionId, "submissionId must not be null");
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(by, "by must not be null");
        Objects.requireNonNull(at, "at must not be null");
    }

    /** The id of the act with that number on a submission. */
    public static String id(String submissionId, int number) {
        return submissionId + "/" + number;
    }
}
