package cn.gouji.validate.webhook;

import java.time.Instant;
import java.util.Objects;

import org.bson.codecs.pojo.annotations.BsonId;

import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * An address that wants to be told of results.
 *
 * @param secret what requests are signed with, {@code whsec_} and Base64 as in Standard Webhooks
 * @param failingSince when the first of the failures in a row came, null after a success
 * @param disabledAt since when nothing is sent any more, null while active
 */
@MongoEntity(collection = "webhooks")
public record Webhook(@BsonId String id, String url, String secret, WebhookFilter filter, Instant createdAt,
        Instant failingSince, Instant disabledAt) {

    public Webhook {
        Objects.requireNonNull(id, "id must not be null");
        Objects.requireNonNull(url, "url must not be null");
        Objects.requireNonNull(secret, "secret must not be null");
        Objects.requireNonNull(filter, "filter must not be null");
    }

    public boolean active() {
        return disabledAt == null;
    }
}
