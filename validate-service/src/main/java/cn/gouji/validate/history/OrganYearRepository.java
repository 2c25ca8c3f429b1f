package cn.gouji.validate.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.MongoCommandException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;

import cn.gouji.validate.history.OrganYear.HandedIn;
import cn.gouji.validate.validation.StoredValidation;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code organYears}. */
@ApplicationScoped
public class OrganYearRepository implements PanacheMongoRepositoryBase<OrganYear, String> {

    private static final FindOneAndUpdateOptions AFTER = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER);
    private static final FindOneAndUpdateOptions UPSERT = new FindOneAndUpdateOptions()
            .returnDocument(ReturnDocument.AFTER).upsert(true);

    /** @return all submissions of the report, this one among them */
    OrganYear add(ReportKey key, StoredValidation stored) {
        HandedIn handedIn = new HandedIn(stored.submissionId(), stored.receivedAt());
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
