package cn.gouji.validate.alike;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code organTexts}. */
@ApplicationScoped
public class OrganTextRepository implements PanacheMongoRepositoryBase<OrganText, String> {

    /** Copies of one template: that many are enough to tell so. */
    private static final int MOST = 50;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private volatile boolean indexed;

    void store(OrganText text) {
        createIndexes();
        mongoCollection().replaceOne(Filters.eq("_id", text.submissionId()), text, UPSERT);
    }

    /** Some texts of other submissions that have a band in common with this one. */
    List<OrganText> near(OrganText text) {
        return mongoCollection().find(Filters.and(Filters.in("bands", text.bands()),
                Filters.ne("_id", text.submissionId()))).limit(MOST).into(new ArrayList<>());
    }

    // Not at start-up: the service must be able to start while MongoDB is away.
    private void createIndexes() {
        if (!indexed) {
            mongoCollection().createIndex(Indexes.ascending("bands"));
            indexed = true;
        }
    }
}
