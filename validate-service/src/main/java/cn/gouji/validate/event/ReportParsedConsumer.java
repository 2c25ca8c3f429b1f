package cn.gouji.validate.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.kit.event.EventHeader;
import cn.gouji.kit.event.Stopping;
import cn.gouji.validate.validation.StoredText;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;

/** Takes {@link cn.gouji.contracts.event.ReportParsed} from the topic. */
@ApplicationScoped
public class ReportParsedConsumer {

    private final Validating validating;
    private final StoredText text;
    private final Stopping stopping;

    ReportParsedConsumer(Validating validating, StoredText text, Stopping stopping) {
        this.validating = validating;
        this.text = text;
        this.stopping = stopping;
    }

    /** Acknowledges when the validation is stored and sent. */
    @Incoming("report-parsed")
    // Unordered: the revision guard makes the order of two validations of one submission harmless.
    @Blocking(value = "validate", ordered = false)
    public Uni<Void> on(byte[] parsed, IncomingKafkaRecordMetadata<String, byte[]> record) {
        return stopping.handle(() -> EventHeader.SUBJECT.of(record), () -> validating.validate(text.received(parsed)));
    }
}
