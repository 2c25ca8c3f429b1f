package cn.gouji.validate.act;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;

import cn.gouji.kit.page.PageOf;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.mongodb.panache.PanacheQuery;

/** The collection {@code acts}; nothing in it is ever changed or deleted. */
@ApplicationScoped
public class ActRepository implements PanacheMongoRepositoryBase<Act, String> {

    private volatile boolean indexed;

    /** @return false if another act has that number already; then nothing is written */
    public boolean append(Act act) {
        createIndexes();
        try {
            mongoCollection().insertOne(act);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** All acts on one submission in their order. */
    public List<Act> ofSubmission(String submissionId) {
        return mongoCollection().find(ActQuery.ofSubmission(submissionId).filter())
                .sort(Sorts.ascending("number"))
                .into(new ArrayList<>());
    }

    /** A page of the acts sought, the last first. */
    public PageOf<Act> page(ActQuery query, int page, int size) {
        PanacheQuery<Act> found = find(query.filter(), Sorts.descending("at", "_id"));
        return new PageOf<>(found.page(page, size).list(), page, size, found.count());
    }

    // Not at start-up: the service must be able to start while MongoDB is away.
    private void createIndexes() {
        if (!indexed) {
            mongoCollection().createIndexes(List.of(
                    new IndexModel(Indexes.ascending("submissionId", "number")),
                    new IndexModel(Indexes.descending("at", "_id")),
                    new IndexModel(Indexes.compoundIndex(Indexes.ascending("by"), Indexes.descending("at", "_id")))));
            indexed = true;
        }
    }
}
