package cn.gouji.validate.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import io.quarkus.mongodb.panache.PanacheMongoRepositoryBase;

/** The collection {@code textBands}. */
@ApplicationScoped
public class TextBandRepository implements PanacheMongoRepositoryBase<TextBand, String> {

    /** Copies of one template: whoever comes later is compared with the first ones only. */
    private static final int LARGEST = 50;
    private static final String FULL = "submissions." + (LARGEST - 1);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    static List<String> names(int year, long[] bands) {
        return IntStream.range(0, bands.length)
                .mapToObj(band -> year + "/" + band + "/" + Long.toHexString(bands[band]))
                .toList();
    }

    void enter(String submissionId, List<String> names) {
        List<UpdateOneModel<TextBand>> entries = names.stream().map(name -> new UpdateOneModel<TextBand>(
                Filters.and(Filters.eq("_id", name), Filters.exists(FULL, false)),
                Updates.addToSet("submissions", submissionId), UPSERT)).toList();
        try {
            mongoCollection().bulkWrite(entries, UNORDERED);
        } catch (MongoBulkWriteException e) {
            // A band that is full, or was inserted at the same moment: the second try only fails where it is full.
            again(entries, e);
        }
    }

    private void again(List<UpdateOneModel<TextBand>> entries, MongoBulkWriteException first) {
        try {
            mongoCollection().bulkWrite(failed(entries, first), UNORDERED);
        } catch (MongoBulkWriteException full) {
            failed(entries, full);
        }
    }

    private static List<UpdateOneModel<TextBand>> failed(List<UpdateOneModel<TextBand>> entries,
            MongoBulkWriteException e) {
        if (e.getWriteErrors().isEmpty()
                || e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
            throw e;
        }
        return e.getWriteErrors().stream().map(error -> entries.get(error.getIndex())).toList();
    }

    /** The submissions of each of the bands that is there. */
    List<List<String>> submissions(List<String> names) {
        return mongoCollection().find(Filters.in("_id", names)).map(TextBand::submissions).into(new ArrayList<>());
    }
}
