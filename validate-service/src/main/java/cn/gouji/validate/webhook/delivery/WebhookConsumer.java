package cn.gouji.validate.webhook.delivery;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.kit.event.Batches;
import cn.gouji.kit.event.EventHeader;
import cn.gouji.validate.webhook.delivery.WebhookQueue.Result;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;

/** Takes results from the topic for those who registered an address, in a group of its own as any subscriber. */
@ApplicationScoped
public class WebhookConsumer {

    private final WebhookQueue queue;
    private final Batches batches;

    WebhookConsumer(WebhookQueue queue, Batches batches) {
        this.queue = queue;
        this.batches = batches;
    }

    /** Acknowledges when every delivery is stored. */
    @Incoming("webhook-results")
    @Blocking("webhooks")
    public Uni<Void> on(KafkaRecordBatch<String, byte[]> batch) {
        return batches.handle(batch, records -> queue.add(records.stream().map(WebhookConsumer::result).toList()));
    }

    private static Result result(KafkaRecord<String, byte[]> record) {
        Headers headers = record.getHeaders();
        return new Result(EventHeader.ID.of(headers), EventHeader.SUBJECT.of(headers), EventHeader.TIME.of(headers),
                new String(record.getPayload(), StandardCharsets.UTF_8));
    }
}
