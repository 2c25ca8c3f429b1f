package cn.gouji.validate.webhook.delivery;

import java.time.Instant;
import java.util.Objects;

import org.bson.codecs.pojo.annotations.BsonId;

import cn.gouji.validate.webhook.Webhook;
import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * One event for one address, kept until it is delivered and some days longer.
 *
 * @param id address and event, so that an event that comes twice is one delivery
 * @param eventId {@code ce_id} of the event; sent as {@code webhook-id}
 * @param submissionId {@code ce_subject} of the event
 * @param dueAt when it is tried next, null when it is settled
 * @param lastAnswer what became of the last attempt: an HTTP status or the reason why there was none; null before it
 */
@MongoEntity(collection = "webhookDeliveries")
public record Delivery(@BsonId String id, String webhookId, String eventId, String submissionId, String body,
        Instant createdAt, Instant dueAt, int attempts, Instant deliveredAt, String lastAnswer) {

    public Delivery {
        Objects.requireNonNull(webhookId, "webhookId must not be null");
        Objects.requireNonNull(eventId, "eventId must not be null");
        Objects.requireNonNull(body, "body must not be null");
    }

    static Delivery of(Webhook webhook, String eventId, String submissionId, String body, Instant now) {
        return new Delivery(webhook.id() + "/" + eventId, webhook.id(), eventId, submissionId, body, now, now, 0, null,
                null);
    }
}
