package cn.gouji.validate.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code webhooks}. */
@ApplicationScoped
public class WebhookRepository implements PanacheMongoRepositoryBase<Webhook, String> {

    /** Those that are sent to. */
    public List<Webhook> active() {
        return mongoCollection().find(Filters.eq("disabledAt", null)).into(new ArrayList<>());
    }

    /** How many were disabled, by failures or because they said so. */
    public long disabled() {
        return mongoCollection().countDocuments(Filters.ne("disabledAt", null));
    }

    /** The one that would be told the same. */
    Optional<Webhook> same(WebhookRequest request) {
        return mongoCollection().find(Filters.eq("url", request.url())).into(new ArrayList<>()).stream()
                .filter(webhook -> webhook.filter().equals(request.filterOrAll())).findFirst();
    }

    /** Gives a new secret; the one before holds a while longer. */
    void renew(Webhook webhook, String secret, Instant formerUntil) {
        mongoCollection().updateOne(Filters.eq("_id", webhook.id()), Updates.combine(Updates.set("secret", secret),
                Updates.set("formerSecret", webhook.secret()), Updates.set("formerUntil", formerUntil)));
    }

    /** Notes that it works. */
    public void succeeded(String id) {
        mongoCollection().updateOne(Filters.and(Filters.eq("_id", id), Filters.ne("failingSince", null)),
                Updates.set("failingSince", null));
    }

    /** Notes the first failure; later ones leave it. */
    public void failed(String id, Instant now) {
        mongoCollection().updateOne(Filters.and(Filters.eq("_id", id), Filters.eq("failingSince", null)),
                Updates.set("failingSince", now));
    }

    /** Sends nothing to it any more. */
    public void disable(String id, Instant now) {
        mongoCollection().updateOne(Filters.eq("_id", id), Updates.set("disabledAt", now));
    }

    /** @return false if there is none with the id */
    boolean enable(String id) {
        return mongoCollection().updateOne(Filters.eq("_id", id),
                Updates.combine(Updates.set("disabledAt", null), Updates.set("failingSince", null)))
                .getMatchedCount() > 0;
    }
}
