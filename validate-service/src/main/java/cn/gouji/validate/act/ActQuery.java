package cn.gouji.validate.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bson.conversions.Bson;

import com.mongodb.client.model.Filters;

/**
 * Which acts are looked for; each part is null if it does not matter.
 *
 * @param from the first moment
 * @param to the moment after the last
 */
public record ActQuery(String submissionId, String by, Instant from, Instant to) {

    /** All acts on one submission. */
    public static ActQuery ofSubmission(String submissionId) {
        return new ActQuery(submissionId, null, null, null);
    }

    Bson filter() {
        List<Bson> conditions = new ArrayList<>();
        if (submissionId != null) {
            conditions.add(Filters.eq("submissionId", submissionId));
        }
        if (by != null) {
            conditions.add(Filters.eq("by", by));
        }
        if (from != null) {
            conditions.add(Filters.gte("at", from));
        }
        if (to != null) {
            conditions.add(Filters.lt("at", to));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }
}
