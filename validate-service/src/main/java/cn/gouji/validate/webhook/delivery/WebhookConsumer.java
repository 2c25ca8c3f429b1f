package cn.gouji.validate.webhook.delivery;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.kit.event.EventHeader;
import cn.gouji.kit.event.Stopping;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;

/** Takes results from the topic for those who registered an address, in a group of its own as any subscriber. */
@ApplicationScoped
public class WebhookConsumer {

    private final WebhookQueue queue;
    private final Stopping stopping;

    WebhookConsumer(WebhookQueue queue, Stopping stopping) {
        this.queue = queue;
        this.stopping = stopping;
    }

    /** Acknowledges when every delivery is stored. */
    @Incoming("webhook-results")
    @Blocking(value = "webhooks", ordered = false)
    public Uni<Void> on(byte[] result, IncomingKafkaRecordMetadata<String, byte[]> received) {
        return stopping.handle(() -> EventHeader.SUBJECT.of(received),
                () -> queue.add(EventHeader.ID.of(received), EventHeader.SUBJECT.of(received),
                        EventHeader.TIME.of(received), new String(result, StandardCharsets.UTF_8)));
    }
}
