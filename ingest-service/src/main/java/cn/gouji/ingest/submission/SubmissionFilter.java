package cn.gouji.ingest.submission;

import java.util.List;

import org.bson.Document;

import cn.gouji.contracts.validation.Verdict;

/**
 * Which submissions a list shows; null stands for any.
 *
 * @param ids empty for any
 */
public record SubmissionFilter(Stage stage, Verdict verdict, Integer year, List<String> ids) {

    Document query() {
        Document query = new Document();
        if (!ids.isEmpty()) {
            query.append("_id", new Document("$in", ids));
        }
        if (year != null) {
            query.append("year", year);
        }
        if (verdict != null) {
            query.append("verdict", verdict.name());
        }
        if (stage != null) {
            query.append("stage", stage.name());
        }
        return query;
    }
}
