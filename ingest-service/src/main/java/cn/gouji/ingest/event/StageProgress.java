package cn.gouji.ingest.event;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;

import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

import cn.gouji.ingest.submission.StageReached;
import cn.gouji.ingest.submission.SubmissionRepository;
import cn.gouji.kit.event.Stopping;

/** Moves submissions on, and waits for MongoDB: events about good reports must not end among the dead letters. */
@ApplicationScoped
public class StageProgress {

    private final SubmissionRepository submissions;
    private final Stopping stopping;

    StageProgress(SubmissionRepository submissions, Stopping stopping) {
        this.submissions = submissions;
        this.stopping = stopping;
    }

    /** Order and repetition do not matter, because a submission is never moved back. */
    @Retry(retryOn = {MongoClientException.class, MongoSocketException.class, MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class,
            MongoWriteConcernException.class}, maxRetries = -1, delay = 500, maxDuration = 0)
    public void advance(List<StageReached> news) {
        stopping.check();
        submissions.advance(news);
    }
}
