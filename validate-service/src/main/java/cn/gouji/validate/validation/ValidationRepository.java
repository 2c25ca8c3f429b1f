package cn.gouji.validate.validation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;

import cn.gouji.kit.page.PageOf;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.mongodb.panache.PanacheQuery;

/** The collection {@code validations}. */
@ApplicationScoped
public class ValidationRepository implements PanacheMongoRepositoryBase<StoredValidation, String> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private volatile boolean indexed;

    /** @return false if a newer revision is stored already; then nothing changed */
    public boolean store(StoredValidation validation) {
        createIndexes();
        // A second try, because the first may also fail when the same submission was inserted at that very moment.
        return replaced(validation) || replaced(validation);
    }

    private boolean replaced(StoredValidation validation) {
        try {
            mongoCollection().replaceOne(Filters.and(Filters.eq("_id", validation.submissionId()),
                    // The same revision again is a redelivery: it must be overwritten and sent again.
                    Filters.lte("revision", validation.revision())), validation, UPSERT);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** A page of the validations sought, those of the reports handed in last first. */
    public PageOf<StoredValidation> page(ValidationQuery query, int page, int size) {
        PanacheQuery<StoredValidation> found = find(query.filter(), Sorts.descending("receivedAt", "_id"));
        return new PageOf<>(found.page(page, size).list(), page, size, found.count());
    }

    // Not at start-up: the service must be able to start while MongoDB is away.
    private void createIndexes() {
        if (!indexed) {
            mongoCollection().createIndexes(List.of(
                    new IndexModel(Indexes.descending("receivedAt", "_id")),
                    new IndexModel(Indexes.ascending("verdict", "year")),
                    new IndexModel(Indexes.ascending("rules", "year")),
                    new IndexModel(Indexes.ascending("regionCodes", "year")),
                    new IndexModel(Indexes.ascending("regionNames", "year")),
                    new IndexModel(Indexes.ascending("organKey", "year")),
                    new IndexModel(Indexes.ascending("year"))));
            indexed = true;
        }
    }
}
