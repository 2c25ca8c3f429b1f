package cn.gouji.ingest.event;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

import cn.gouji.ingest.intake.SubmissionRepository;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Moves submissions on when later stages tell of them.
 *
 * <p>Order does not matter, because a submission is never moved back. An outage of MongoDB is waited for: events about
 * good reports must not end among the dead letters.
 */
@ApplicationScoped
public class StageConsumer {

    private static final String POOL = "stages";

    private final SubmissionRepository submissions;

    StageConsumer(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Incoming("report-parsed")
    @Retry(retryOn = {MongoClientException.class, MongoSocketException.class, MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class}, maxRetries = -1, delay = 500, maxDuration = 365, durationUnit = ChronoUnit.DAYS)
    @RunOnVirtualThread
    @Blocking(value = POOL, ordered = false)
    public void on(ReportParsedExcerpt event) {
        submissions.advance(event.news());
    }

    @Incoming("report-validated")
    @Retry(retryOn = {MongoClientException.class, MongoSocketException.class, MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class}, maxRetries = -1, delay = 500, maxDuration = 365, durationUnit = ChronoUnit.DAYS)
    @RunOnVirtualThread
    @Blocking(value = POOL, ordered = false)
    public void on(ReportValidatedExcerpt event) {
        submissions.advance(event.news());
    }
}
