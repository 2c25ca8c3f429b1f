package cn.gouji.validate.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import cn.gouji.validate.history.OrganYear.HandedIn;
import cn.gouji.validate.validation.OpenResult;
import cn.gouji.validate.validation.StoredValidation;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code organYears}. */
@ApplicationScoped
public class OrganYearRepository implements PanacheMongoRepositoryBase<OrganYear, String> {

    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);
    private static final FindOneAndUpdateOptions UPSERT = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER).upsert(true);
    private static final UpdateOptions INSERTING = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    /** @return all submissions of the report, this one among them */
    OrganYear add(ReportKey key, StoredValidation stored) {
        HandedIn handedIn = HandedIn.of(stored);
        try {
            return add(key, handedIn);
        } catch (MongoCommandException sameMoment) {
            // Two first submissions at the same moment both try to insert; the second finds the document.
            return add(key, handedIn);
        }
    }

    private OrganYear add(ReportKey key, HandedIn handedIn) {
        return mongoCollection().findOneAndUpdate(Filters.eq("_id", key.toString()),
                Updates.addToSet("submissions", handedIn), UPSERT);
    }

    /** @return all submissions of each report, the given one among them */
    Map<ReportKey, OrganYear> add(Map<ReportKey, OpenResult> results) {
        if (results.isEmpty()) {
            return Map.of();
        }
        List<UpdateOneModel<OrganYear>> updates = results.entrySet().stream()
                .map(one -> new UpdateOneModel<OrganYear>(Filters.eq("_id", one.getKey().toString()),
                        Updates.addToSet("submissions", HandedIn.of(one.getValue().stored())), INSERTING))
                .toList();
        try {
            mongoCollection().bulkWrite(updates, UNORDERED);
        } catch (MongoBulkWriteException sameMoment) {
            mongoCollection().bulkWrite(updates, UNORDERED);
        }
        return find(List.copyOf(results.keySet()));
    }

    /**
     * Notes the first submission of each report whose result is sent.
     *
     * @return all submissions of each report after that; another may have been noted before
     */
    Map<ReportKey, OrganYear> handOver(Map<ReportKey, OpenResult> results) {
        if (results.isEmpty()) {
            return Map.of();
        }
        mongoCollection().bulkWrite(results.entrySet().stream()
                .map(one -> new UpdateOneModel<OrganYear>(
                        Filters.and(Filters.eq("_id", one.getKey().toString()), Filters.eq("holder", null)),
                        Updates.set("holder", one.getValue().stored().submissionId())))
                .toList(), UNORDERED);
        return find(List.copyOf(results.keySet()));
    }

    /** Without submissions if none was entered yet. */
    OrganYear find(ReportKey key) {
        return find(List.of(key)).get(key);
    }

    /** An entry for each key, without submissions if none was entered yet. */
    Map<ReportKey, OrganYear> find(List<ReportKey> keys) {
        Map<ReportKey, OrganYear> found = new HashMap<>();
        keys.forEach(key -> found.put(key, new OrganYear(key.toString(), List.of(), null)));
        mongoCollection().find(Filters.in("_id", keys.stream().map(ReportKey::toString).toList()))
                .forEach(year -> found.put(ReportKey.parse(year.key()), year));
        return found;
    }

    /** @return the report's submissions after that; empty if what was seen is no longer so, then nothing changed */
    Optional<OrganYear> handOver(ReportKey key, String seen, String holder) {
        return Optional.ofNullable(mongoCollection().findOneAndUpdate(
                Filters.and(Filters.eq("_id", key.toString()), Filters.eq("holder", seen)),
                Updates.set("holder", holder), AFTER));
    }
}
