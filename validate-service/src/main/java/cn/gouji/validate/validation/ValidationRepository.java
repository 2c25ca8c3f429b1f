package cn.gouji.validate.validation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.bson.Document;
import org.bson.conversions.Bson;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import cn.gouji.kit.page.PageOf;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code validations}. */
@ApplicationScoped
public class ValidationRepository implements PanacheMongoRepositoryBase<StoredValidation, String> {

    private static final String UNSENT_SINCE = "unsentSince";
    /** It is large, and nobody looks at it in a list. */
    private static final Bson WITHOUT_READING = Projections.exclude("reading");

    private volatile boolean indexed;

    /** @return false if the submission has a validation already; then nothing changed */
    public boolean insert(StoredValidation validation) {
        createIndexes();
        try {
            mongoCollection().insertOne(validation);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** @return the submissions inserted; the others have a validation already */
    Set<String> insert(List<StoredValidation> validations) {
        if (validations.isEmpty()) {
            return Set.of();
        }
        createIndexes();
        Set<String> inserted = new HashSet<>();
        validations.forEach(validation -> inserted.add(validation.submissionId()));
        try {
            mongoCollection().insertMany(validations, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                inserted.remove(validations.get(error.getIndex()).submissionId());
            }
        }
        return inserted;
    }

    /** @return false if what is stored is no longer what was seen; then nothing changed */
    public boolean replace(StoredValidation seen, StoredValidation next) {
        return mongoCollection().replaceOne(same(seen), next).getMatchedCount() == 1;
    }

    /** Whether nobody has changed the result meanwhile. */
    public boolean isCurrent(StoredValidation seen) {
        return current(List.of(seen)).contains(seen.submissionId());
    }

    /** The submissions whose results nobody has changed meanwhile. */
    public Set<String> current(List<StoredValidation> seen) {
        Map<String, Integer> revisions = revisions(seen.stream().map(StoredValidation::submissionId).toList());
        return seen.stream().filter(one -> revisions.getOrDefault(one.submissionId(), -1) == one.revision())
                .map(StoredValidation::submissionId).collect(Collectors.toSet());
    }

    /** Revisions of the results of some submissions, as far as they have one. */
    Map<String, Integer> revisions(List<String> submissionIds) {
        Map<String, Integer> revisions = new HashMap<>();
        mongoCollection().find(Filters.in("_id", submissionIds), Document.class)
                .projection(Projections.include("revision"))
                .forEach(found -> revisions.put(found.getString("_id"), found.getInteger("revision")));
        return revisions;
    }

    /** Notes that somebody is about to change the result, so that it is done even if that somebody dies. */
    public void intend(String submissionId, Instant now) {
        mongoCollection().updateOne(Filters.eq("_id", submissionId), Updates.set(UNSENT_SINCE, now));
    }

    /** Notes that nothing is left to do, unless the result has changed or somebody intends to change it. */
    public void settle(StoredValidation sent) {
        mongoCollection().updateOne(same(sent), Updates.unset(UNSENT_SINCE));
    }

    /** Some submissions of whose results somebody left something to do. */
    public List<StoredValidation> unsent(Instant before, int most) {
        return mongoCollection().find(Filters.lt(UNSENT_SINCE, before)).projection(WITHOUT_READING).limit(most)
                .into(new ArrayList<>());
    }

    private static Bson same(StoredValidation seen) {
        return Filters.and(Filters.eq("_id", seen.submissionId()), Filters.eq("revision", seen.revision()),
                Filters.eq(UNSENT_SINCE, seen.unsentSince()));
    }

    /** A page of the validations sought, those of the reports handed in last first. */
    public PageOf<StoredValidation> page(ValidationQuery query, int page, int size) {
        Bson filter = query.filter();
        List<StoredValidation> found = mongoCollection().find(filter)
                .projection(WITHOUT_READING)
                .sort(Sorts.descending("receivedAt", "_id"))
                .skip(page * size)
                .limit(size)
                .into(new ArrayList<>());
        return new PageOf<>(found, page, size, mongoCollection().countDocuments(filter));
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
                    new IndexModel(Indexes.ascending("year")),
                    new IndexModel(Indexes.ascending(UNSENT_SINCE), new IndexOptions().sparse(true))));
            indexed = true;
        }
    }
}
