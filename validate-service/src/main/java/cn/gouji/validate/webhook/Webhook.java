package cn.gouji.validate.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.bson.codecs.pojo.annotations.BsonId;

import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * An address that wants to be told of results.
 *
 * @param secret what requests are signed with, {@code whsec_} and Base64 as in Standard Webhooks
 * @param formerSecret the secret before, which requests are signed with as well for a while; null if there was none
 * @param formerUntil until when
 * @param failingSince when the first of the failures in a row came, null after a success
 * @param disabledAt since when nothing is sent any more, null while active
 */
@MongoEntity(collection = "webhooks")
public record Webhook(@BsonId String id, String url, String secret, String formerSecret, Instant formerUntil,
        WebhookFilter filter, Instant createdAt, Instant failingSince, Instant disabledAt) {

    public Webhook {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(url, "url must not be null");
        Objects.requireNonNull(secret, "secret must not be null");
        Objects.requireNonNull(filter, "filter must not be null");
    }

    static Webhook of(String id, WebhookRequest request, String secret, Instant now) {
        return new Webhook(id, request.url(), secret, null, null, request.filterOrAll(), now, null, null);
    }

    /** What requests are signed with at an instant, the newest secret first. */
    public List<String> secrets(Instant now) {
        return formerUntil != null && formerUntil.isAfter(now) ? List.of(secret, formerSecret) : List.of(secret);
    }

    public boolean active() {
        return disabledAt == null;
    }
}
