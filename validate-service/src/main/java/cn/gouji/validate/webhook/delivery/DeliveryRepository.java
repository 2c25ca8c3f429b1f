package cn.gouji.validate.webhook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.bson.conversions.Bson;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import cn.gouji.kit.page.PageOf;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.mongodb.panache.PanacheQuery;

/** The collection {@code webhookDeliveries}. */
@ApplicationScoped
public class DeliveryRepository implements PanacheMongoRepositoryBase<Delivery, String> {

    private volatile boolean indexed;

    /** Stores it to be delivered; one that is known already is left as it is. */
    void add(Delivery delivery) {
        createIndexes();
        try {
            mongoCollection().insertOne(delivery);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /**
     * Takes the delivery that is due longest and keeps others from it for a while; a process that dies meanwhile leaves it to
     * them.
     *
     * @param busy ids of webhooks to which nothing more is to be sent at the moment
     */
    Optional<Delivery> lease(Instant now, Duration lease, Collection<String> busy) {
        return lease(now, lease, Filters.nin("webhookId", busy));
    }

    /** The same for one address. */
    Optional<Delivery> leaseFor(String webhookId, Instant now, Duration lease) {
        return lease(now, lease, Filters.eq("webhookId", webhookId));
    }

    private Optional<Delivery> lease(Instant now, Duration lease, Bson which) {
        return Optional.ofNullable(mongoCollection().findOneAndUpdate(Filters.and(Filters.lte("dueAt", now), which),
                Updates.combine(Updates.set("dueAt", now.plus(lease)), Updates.inc("attempts", 1)),
                new FindOneAndUpdateOptions().sort(Sorts.ascending("dueAt")).returnDocument(ReturnDocument.AFTER)));
    }

    void delivered(Delivery delivery, Instant now, String answer) {
        mongoCollection().updateOne(Filters.eq("_id", delivery.id()), Updates.combine(Updates.set("dueAt", null),
                Updates.set("deliveredAt", now), Updates.set("lastAnswer", answer)));
    }

    /** @param next null to try no more */
    void failed(Delivery delivery, Instant next, String answer) {
        mongoCollection().updateOne(Filters.eq("_id", delivery.id()),
                Updates.combine(Updates.set("dueAt", next), Updates.set("lastAnswer", answer)));
    }

    /** How many are to be sent now or later. */
    long waiting() {
        return mongoCollection().countDocuments(Filters.gt("dueAt", Instant.EPOCH));
    }

    /** Makes due again what came in since an instant, delivered or not. */
    public long replay(String webhookId, Instant since, Instant now) {
        return mongoCollection().updateMany(
                Filters.and(Filters.eq("webhookId", webhookId), Filters.gte("createdAt", since)),
                Updates.combine(Updates.set("dueAt", now), Updates.set("attempts", 0),
                        Updates.set("deliveredAt", null)))
                .getMatchedCount();
    }

    /** Deletes everything that was or is to be sent to an address. */
    public void forget(String webhookId) {
        mongoCollection().deleteMany(Filters.eq("webhookId", webhookId));
    }

    /** Deletes what was settled before an instant. */
    void purge(Instant before) {
        mongoCollection().deleteMany(Filters.and(Filters.eq("dueAt", null), Filters.lt("createdAt", before)));
    }

    /** What was and is to be sent to an address, the last first. */
    public PageOf<Delivery> page(String webhookId, int page, int size) {
        PanacheQuery<Delivery> found = find(Filters.eq("webhookId", webhookId), Sorts.descending("createdAt", "_id"));
        return new PageOf<>(found.page(page, size).list(), page, size, found.count());
    }

    // Not at start-up: the service must be able to start while MongoDB is away.
    private void createIndexes() {
        if (!indexed) {
            mongoCollection().createIndexes(List.of(new IndexModel(Indexes.ascending("dueAt")),
                    new IndexModel(Indexes.ascending("webhookId", "dueAt")),
                    new IndexModel(Indexes.ascending("webhookId", "createdAt"))));
            indexed = true;
        }
    }
}
