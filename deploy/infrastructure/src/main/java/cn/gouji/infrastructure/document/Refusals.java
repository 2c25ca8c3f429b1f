package cn.gouji.infrastructure.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Refuses what the server would answer wrongly, so that nobody comes to rely on it. */
final class Refusals {

    private static final int NOT_SUPPORTED = 115;
    private static final int ILLEGAL_OPERATION = 20;

    private static final Set<String> TRANSACTION = Set.of("startTransaction", "autocommit", "txnNumber",
            "commitTransaction",
            "abortTransaction");
    private static final Set<String> COLLECTION_OPTIONS = Set.of("viewOn", "validator", "capped", "timeseries",
            "clusteredIndex",
            "expireAfterSeconds");
    private static final Set<String> INDEX_OPTIONS = Set.of("partialFilterExpression", "expireAfterSeconds",
            "wildcardProjection");
    private static final Set<String> ARRAY_PROJECTIONS = Set.of("$elemMatch", "$slice");

    private Refusals() {
    }

    static void check(String command, Document query) {
        if (query.keySet().stream().anyMatch(TRANSACTION::contains)) {
            throw new MongoServerError(ILLEGAL_OPERATION, "IllegalOperation",
                    "Transaction numbers are only allowed on a replica set member or mongos");
        }
        refuseCollation(query);
        switch (command) {
            case "find" -> checkFind(query);
            case "findAndModify" -> {
                checkProjection(query.get("fields"));
                refuseIf(query.get("update") instanceof Collection, "updates with a pipeline");
            }
            case "update" -> documents(query, "updates")
                    .forEach(update -> refuseIf(update.get("u") instanceof Collection, "updates with a pipeline"));
            case "create" -> refuseAny(query, COLLECTION_OPTIONS, "collections with ");
            case "createIndexes" -> documents(query, "indexes").forEach(Refusals::checkIndex);
            case "aggregate" -> checkAggregate(query);
            case "renameCollection" -> refuseIf(true, "renaming collections");
            default -> {
                // Every other command is carried out as it should be or is refused by the server itself.
            }
        }
    }

    private static void checkFind(Document query) {
        checkProjection(query.get("projection"));
        refuseAny(query, Set.of("tailable", "min", "max", "returnKey", "showRecordId"), "find with ");
        refuseIf(query.get("sort") instanceof Document sort && sort.containsKey("$natural"), "natural order");
    }

    private static void checkProjection(Object projection) {
        if (projection instanceof Document fields) {
            fields.forEach((field, value) -> refuseIf(isExpression(value), "the projection expression of " + field));
        }
    }

    private static boolean isExpression(Object value) {
        return value instanceof Document operators
                ? !ARRAY_PROJECTIONS.containsAll(operators.keySet())
                : !(value instanceof Number) && !(value instanceof Boolean);
    }

    private static void checkIndex(Document index) {
        refuseAny(index, INDEX_OPTIONS, "indexes with ");
        for (Map.Entry<String, Object> key : ((Document) index.get("key")).entrySet()) {
            refuseIf(!(key.getValue() instanceof Number), "indexes of type " + key.getValue());
            refuseIf(key.getKey().contains("$**"), "wildcard indexes");
        }
    }

    private static void checkAggregate(Document query) {
        documents(query, "pipeline").forEach(stage -> refuseIf(stage.containsKey("$changeStream"), "change streams"));
    }

    private static void refuseCollation(Document query) {
        refuseIf(query.containsKey("collation"), "collation");
        for (String list : List.of("updates", "deletes", "indexes")) {
            documents(query, list).forEach(part -> refuseIf(part.containsKey("collation"), "collation"));
        }
    }

    private static List<Document> documents(Document query, String list) {
        return query.get(list) instanceof Collection<?> parts
                ? parts.stream().filter(Document.class::isInstance).map(Document.class::cast).toList()
                : List.of();
    }

    private static void refuseAny(Document options, Set<String> unsupported, String prefix) {
        options.keySet().stream().filter(unsupported::contains).findFirst()
                .ifPresent(option -> refuseIf(true, prefix + option));
    }

    private static void refuseIf(boolean condition, String what) {
        if (condition) {
            throw new MongoServerError(NOT_SUPPORTED, "CommandNotSupported",
                    "The embedded document store does not support " + what + "; use a real MongoDB");
        }
    }
}
