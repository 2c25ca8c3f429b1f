package cn.gouji.validate.alike;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code organTexts}. */
@ApplicationScoped
public class OrganTextRepository implements PanacheMongoRepositoryBase<OrganText, String> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    void store(OrganText text) {
        mongoCollection().replaceOne(Filters.eq("_id", text.submissionId()), text, UPSERT);
    }

    List<OrganText> of(List<String> submissionIds) {
        return mongoCollection().find(Filters.in("_id", submissionIds)).into(new ArrayList<>());
    }
}
