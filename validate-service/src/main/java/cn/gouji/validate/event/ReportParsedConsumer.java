package cn.gouji.validate.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.kit.event.Batches;
import cn.gouji.validate.validation.StoredText;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;

/** Takes {@link cn.gouji.contracts.event.ReportParsed} from the topic. */
@ApplicationScoped
public class ReportParsedConsumer {

    private final Validating validating;
    private final StoredText text;
    private final Batches batches;

    ReportParsedConsumer(Validating validating, StoredText text, Batches batches) {
        this.validating = validating;
        this.text = text;
        this.batches = batches;
    }

    /** Acknowledges when the validations are stored and sent. */
    @Incoming("report-parsed")
    // Unordered: the revision guard makes the order of two validations of one submission harmless.
    @Blocking(value = "validate", ordered = false)
    public Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
        return batches.handle(batch, records -> validating
                .validate(records.stream().map(record -> text.received(record.getPayload())).toList()));
    }
}
