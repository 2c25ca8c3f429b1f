package cn.gouji.ingest.submission;

import java.time.Duration;
import java.time.Instant;

import org.bson.codecs.pojo.annotations.BsonId;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.Verdict;
import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * One file that was handed in, what is known of it, and its pending event.
 *
 * <p>The event is part of the document, so that one insert stores both: {@code ReportReceived} follows from the facts and
 * is still to be sent while {@code pendingSince} is set.
 *
 * @param revision of the {@code ReportReceived} that asks for the file to be read
 * @param stageRevision of the event that led to {@code stage}
 * @param outcome null until the file was read; {@code organ} and {@code year} may stay null after that
 * @param verdict null until the report was validated
 * @param pendingSince null once the event was sent
 * @param leasedUntil somebody is sending the event and is to be left alone until then
 */
@MongoEntity(collection = "submissions")
public record Submission(@BsonId String submissionId, String fileName, String sha256, long size, String mediaType,
        Instant receivedAt, Hints hints, int revision, Stage stage, int stageRevision, Outcome outcome,
        Verdict verdict, Organ organ, Integer year, Instant pendingSince, Instant leasedUntil) {

    static final int FIRST_REVISION = 1;

    /** A new one, whose event the caller will try to send within {@code lease}. */
    public static Submission received(SubmissionFacts facts, Hints hints, Duration lease) {
        return new Submission(facts.submissionId(), facts.fileName(), facts.sha256(), facts.size(), facts.mediaType(),
                facts.receivedAt(), hints, FIRST_REVISION, Stage.RECEIVED, FIRST_REVISION, null, null, null, null,
                facts.receivedAt(), facts.receivedAt().plus(lease));
    }

    /** What never changes. */
    public SubmissionFacts facts() {
        return new SubmissionFacts(submissionId, fileName, sha256, size, mediaType, receivedAt);
    }
}
