package cn.gouji.ingest.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.ingest.submission.StageReached;
import cn.gouji.kit.batch.Together;
import cn.gouji.kit.event.Stopping;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Takes what later stages tell about submissions from the topics. */
@ApplicationScoped
public class StageConsumer {

    private static final String POOL = "stages";
    private static final int MOST_TOGETHER = 200;

    private final Together<StageReached> progress;
    private final Stopping stopping;

    StageConsumer(StageProgress progress, Stopping stopping) {
        this.progress = new Together<>(MOST_TOGETHER, progress::advance);
        this.stopping = stopping;
    }

    @Incoming("report-parsed")
    @Blocking(value = POOL, ordered = false)
    public Uni<Void> on(ReportParsedExcerpt event) {
        return stopping.handle(() -> event.news().submissionId(), () -> progress.take(event.news()));
    }

    @Incoming("report-validated")
    @Blocking(value = POOL, ordered = false)
    public Uni<Void> on(ReportValidatedExcerpt event) {
        return stopping.handle(() -> event.news().submissionId(), () -> progress.take(event.news()));
    }
}
