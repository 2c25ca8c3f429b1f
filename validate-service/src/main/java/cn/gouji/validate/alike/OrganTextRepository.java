package cn.gouji.validate.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.bson.Document;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code organTexts}. */
@ApplicationScoped
public class OrganTextRepository implements PanacheMongoRepositoryBase<OrganText, String> {

    /** Copies of one template: that many are enough to tell so. */
    private static final int MOST = 50;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private volatile boolean indexed;

    void store(Collection<OrganText> texts) {
        createIndexes();
        if (!texts.isEmpty()) {
            mongoCollection().bulkWrite(texts.stream()
                    .map(text -> new ReplaceOneModel<>(Filters.eq("_id", text.submissionId()), text, UPSERT)).toList(),
                    UNORDERED);
        }
    }

    /** Ids of those texts, stored before, that may have a band in common with another text. */
    Set<String> crowded(Collection<OrganText> texts) {
        if (texts.isEmpty()) {
            return Set.of();
        }
        int most = texts.size() + MOST;
        Set<String> bands = texts.stream().flatMap(text -> text.bands().stream()).collect(Collectors.toSet());
        List<Document> found = mongoCollection().find(Filters.in("bands", bands), Document.class)
                .projection(Projections.include("bands")).limit(most).into(new ArrayList<>());
        Map<String, Long> holders = found.stream()
                .flatMap(text -> text.getList("bands", String.class).stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return texts.stream()
                .filter(text -> found.size() == most
                        || text.bands().stream().anyMatch(band -> holders.getOrDefault(band, 0L) > 1))
                .map(OrganText::submissionId).collect(Collectors.toSet());
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
