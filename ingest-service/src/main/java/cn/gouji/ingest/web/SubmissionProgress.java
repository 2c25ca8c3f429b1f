package cn.gouji.ingest.web;

import java.util.concurrent.ExecutorService;

import jakarta.inject.Singleton;

import cn.gouji.ingest.intake.IntakeConfig;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.SubmissionRepository;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Multi;

/** Follows a submission until it is validated; MongoDB is asked because that is all that replicas share. */
@Singleton
class SubmissionProgress {

    private final SubmissionRepository submissions;
    private final IntakeConfig config;
    private final ExecutorService threads;

    SubmissionProgress(SubmissionRepository submissions, IntakeConfig config,
            @VirtualThreads ExecutorService threads) {
        this.submissions = submissions;
        this.config = config;
        this.threads = threads;
    }

    /** The state now and after each change; ends early if nothing happens for long, as clients come back on their own. */
    Multi<SubmissionView> follow(String submissionId) {
        long lookUps = config.progressLimit().dividedBy(config.progressInterval());
        return Multi.createBy().repeating()
                .supplier(() -> SubmissionView.of(submissions.findById(submissionId)))
                .withDelay(config.progressInterval())
                .whilst(view -> view.stage() != Stage.VALIDATED)
                .runSubscriptionOn(threads)
                .select().first(lookUps)
                .skip().repetitions();
    }
}
