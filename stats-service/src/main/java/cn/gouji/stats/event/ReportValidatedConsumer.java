package cn.gouji.stats.event;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.kit.event.Batches;
import cn.gouji.kit.stage.Milestones;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;

/** Takes {@link ReportValidated} from the topic, all of a poll in one transaction. */
@ApplicationScoped
public class ReportValidatedConsumer {

    private final Batches batches;
    private final FactWriter writer;
    private final Milestones milestones;

    ReportValidatedConsumer(Batches batches, FactWriter writer, Milestones milestones) {
        this.batches = batches;
        this.writer = writer;
        this.milestones = milestones;
    }

    /** Acknowledges when the facts are stored. */
    @Incoming("report-validated")
    @Blocking("facts")
    public Uni<Void> on(KafkaRecordBatch<String, ReportValidated> batch) {
        return batches.handle(batch, records -> {
            List<ReportValidated> events = records.stream().map(KafkaRecord::getPayload).toList();
            writer.write(events);
            events.forEach(event -> milestones.reached("counted", event.submission()));
        });
    }
}
