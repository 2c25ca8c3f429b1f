package cn.gouji.infrastructure.document;

import java.util.List;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;

/** An aggregation that starts with {@code $match}, which then can use an index; drivers count documents in this way. */
record MatchFirst(Document query, Document match, List<Document> rest) {

    private static final List<Document> COUNT = List
            .of(new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1))));

    /** Null if the aggregation starts with another stage. */
    static MatchFirst of(Document query) {
        List<Document> stages = Aggregation.parse(query.get("pipeline"));
        if (stages.isEmpty() || !(stages.getFirst().get("$match") instanceof Document match)) {
            return null;
        }
        return new MatchFirst(query, match, stages.subList(1, stages.size()));
    }

    List<Document> run(StoredDatabase database, StoredCollection collection, DatabaseResolver databases, Oplog oplog) {
        if (rest.equals(COUNT)) {
            int count = collection.count(match, 0, 0);
            return count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        }
        Aggregation aggregation = Aggregation.fromPipeline(rest, databases, database, collection, oplog);
        aggregation.validate(query);
        return aggregation.runStages(collection.handleQueryAsStream(match));
    }
}
