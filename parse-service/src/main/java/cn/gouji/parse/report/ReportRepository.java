package cn.gouji.parse.report;

import java.util.List;
import java.util.Optional;

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

/** The collection {@code reports}. */
@ApplicationScoped
public class ReportRepository implements PanacheMongoRepositoryBase<StoredReport, String> {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private volatile boolean indexed;

    /** @return false if a newer revision is stored already; then nothing changed */
    public boolean store(StoredReport report) {
        createIndexes();
        // A second try, because the first may also fail when the same submission was inserted at that very moment.
        return replaced(report) || replaced(report);
    }

    private boolean replaced(StoredReport report) {
        try {
            mongoCollection().replaceOne(Filters.and(Filters.eq("_id", report.submissionId()),
                    // The same revision again is a redelivery: it must be overwritten and sent again.
                    Filters.lte("revision", report.revision())), report, UPSERT);
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
