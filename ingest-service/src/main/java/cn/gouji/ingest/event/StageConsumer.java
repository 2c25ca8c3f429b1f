package cn.gouji.ingest.event;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.ingest.submission.StageReached;
import cn.gouji.kit.event.Batches;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;

/** Takes what later stages tell about submissions from the topics, all of a poll in one request to the store. */
@ApplicationScoped
public class StageConsumer {

    private static final String POOL = "stages";

    private final StageProgress progress;
    private final Batches batches;

    StageConsumer(StageProgress progress, Batches batches) {
        this.progress = progress;
        this.batches = batches;
    }

    @Incoming("report-parsed")
    @Blocking(POOL)
    public Uni<Void> onParsed(KafkaRecordBatch<String, ReportParsedExcerpt> batch) {
        return advance(batch, ReportParsedExcerpt::news);
    }

    @Incoming("report-validated")
    @Blocking(POOL)
    public Uni<Void> onValidated(KafkaRecordBatch<String, ReportValidatedExcerpt> batch) {
        return advance(batch, ReportValidatedExcerpt::news);
    }

    private <T> Uni<Void> advance(KafkaRecordBatch<String, T> batch, Function<T, StageReached> news) {
        return batches.handle(batch,
                records -> progress.advance(records.stream().map(record -> news.apply(record.getPayload())).toList()));
    }
}
