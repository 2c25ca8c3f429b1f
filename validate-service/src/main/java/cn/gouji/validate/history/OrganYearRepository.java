package cn.gouji.validate.history;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import cn.gouji.validate.history.OrganYear.HandedIn;
import cn.gouji.validate.validation.StoredValidation;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code organYears}. */
@ApplicationScoped
public class OrganYearRepository implements PanacheMongoRepositoryBase<OrganYear, String> {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    void add(ReportKey key, StoredValidation stored) {
        HandedIn handedIn = new HandedIn(stored.submissionId(), stored.receivedAt());
        try {
            add(key, handedIn);
        } catch (MongoWriteException sameMoment) {
            // Two first submissions at the same moment both try to insert; the second finds the document.
            add(key, handedIn);
        }
    }

    private void add(ReportKey key, HandedIn handedIn) {
        mongoCollection().updateOne(Filters.eq("_id", key.toString()), Updates.addToSet("submissions", handedIn),
                UPSERT);
    }

    /** Without submissions if none was entered yet. */
    OrganYear find(ReportKey key) {
        OrganYear year = findById(key.toString());
        return year == null ? new OrganYear(key.toString(), List.of(), null) : year;
    }

    /** @return false if what was seen is no longer so; then nothing changed */
    boolean handOver(ReportKey key, String seen, String holder) {
        return mongoCollection().updateOne(Filters.and(Filters.eq("_id", key.toString()), Filters.eq("holder", seen)),
                Updates.set("holder", holder)).getMatchedCount() == 1;
    }
}
