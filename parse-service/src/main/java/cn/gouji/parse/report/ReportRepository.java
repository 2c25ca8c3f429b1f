package cn.gouji.parse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.bson.conversions.Bson;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;

import cn.gouji.kit.page.PageOf;
import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;
import io.quarkus.mongodb.panache.PanacheQuery;

/** The collection {@code reports}. */
@ApplicationScoped
public class ReportRepository implements PanacheMongoRepositoryBase<StoredReport, String> {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private volatile boolean indexed;

    /** Those of some reports that are the newest of their submissions, with one request. @return those that were stored */
    public List<StoredReport> store(List<StoredReport> reports) {
        createIndexes();
        List<StoredReport> stored = new ArrayList<>(reports);
        try {
            mongoCollection().bulkWrite(
                    reports.stream().map(report -> new ReplaceOneModel<>(notNewer(report), report, UPSERT)).toList(),
                    UNORDERED);
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null) {
                throw e;
            }
            for (BulkWriteError error : e.getWriteErrors()) {
                if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
                // A newer one is stored, or the same submission was inserted at that very moment: the second try tells.
                StoredReport report = reports.get(error.getIndex());
                if (!replaced(report)) {
                    stored.remove(report);
                }
            }
        }
        return stored;
    }

    private static Bson notNewer(StoredReport report) {
        // The same revision again is a redelivery: it must be overwritten and sent again.
        return Filters.and(Filters.eq("_id", report.submissionId()), Filters.lte("revision", report.revision()));
    }

    private boolean replaced(StoredReport report) {
        try {
            mongoCollection().replaceOne(notNewer(report), report, UPSERT);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** The stored report of a submission. */
    public Optional<StoredReport> ofSubmission(String submissionId) {
        return findByIdOptional(submissionId);
    }

    /** A page of the reports sought, those handed in last first. */
    public PageOf<StoredReport> page(ReportQuery query, int page, int size) {
        PanacheQuery<StoredReport> found = find(query.filter(), Sorts.descending("receivedAt", "_id"));
        List<StoredReport> items = found.page(page, size).list();
        return new PageOf<>(items, page, size, found.count());
    }

    // Not at start-up: the service must be able to start while MongoDB is away.
    private void createIndexes() {
        if (!indexed) {
            mongoCollection().createIndexes(List.of(
                    new IndexModel(Indexes.descending("receivedAt", "_id")),
                    new IndexModel(Indexes.ascending("organKey", "year")),
                    new IndexModel(Indexes.ascending("regionCodes", "year")),
                    new IndexModel(Indexes.ascending("regionNames", "year")),
                    new IndexModel(Indexes.ascending("year"))));
            indexed = true;
        }
    }
}
