package cn.gouji.parse.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.kit.event.Batches;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;

/** Takes {@link ReportReceived} from the topic. */
@ApplicationScoped
public class ReportReceivedConsumer {

    private final BatchReading reading;
    private final Batches batches;

    ReportReceivedConsumer(BatchReading reading, Batches batches) {
        this.reading = reading;
        this.batches = batches;
    }

    /** Acknowledges when the reports are stored and sent. */
    @Incoming("report-received")
    // Unordered: the revision guard makes the order of two readings of one submission harmless.
    @Blocking(value = "parse", ordered = false)
    public Uni<Void> on(KafkaRecordBatch<String, ReportReceived> batch) {
        return batches.handle(batch, reading::read);
    }
}
