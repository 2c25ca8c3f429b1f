package cn.gouji.validate.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code webhooks}. */
@ApplicationScoped
public class WebhookRepository implements PanacheMongoRepositoryBase<Webhook, String> {

    public List<Webhook> active() {
        return mongoCollection().find(Filters.eq("disabledAt", null)).into(new ArrayList<>());
    }

    void succeeded(String id) {
        mongoCollection().updateOne(Filters.and(Filters.eq("_id", id), Filters.ne("failingSince", null)),
                Updates.set("failingSince", null));
    }

    /** Notes the first failure; later ones leave it. */
    void failed(String id, Instant now) {
        mongoCollection().updateOne(Filters.and(Filters.eq("_id", id), Filters.eq("failingSince", null)),
                Updates.set("failingSince", now));
    }

    void disable(String id, Instant now) {
        mongoCollection().updateOne(Filters.eq("_id", id), Updates.set("disabledAt", now));
    }

    /** @return false if there is none with the id */
    boolean enable(String id) {
        return mongoCollection().updateOne(Filters.eq("_id", id),
                Updates.combine(Updates.set("disabledAt", null), Updates.set("failingSince", null)))
                .getMatchedCount() > 0;
    }
}
