package cn.gouji.infrastructure.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

/** What a query demands of single fields, as far as an index can make use of it. */
final class Conditions {

    private static final Set<String> COMPARISONS = Set.of("$gt", "$gte", "$lt", "$lte");

    private static final Set<String> LOGICAL = Set.of("$and", "$or", "$nor");

    private final Map<String, Object> byField = new LinkedHashMap<>();

    private Conditions() {
    }

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.addAll(query);
        return conditions;
    }

    private void addAll(Document query) {
        query.forEach((field, condition) -> {
            if (field.equals("$and")) {
                ((Collection<?>) condition).forEach(part -> addAll((Document) part));
            } else if (!field.startsWith("$")) {
                byField.putIfAbsent(field, condition);
            }
        });
    }

    /** The fields that decide whether a document matches the query; empty if that cannot be told. */
    static Optional<Set<String>> fields(Document query) {
        Set<String> fields = new HashSet<>();
        for (Map.Entry<String, Object> condition : query.entrySet()) {
            if (LOGICAL.contains(condition.getKey())) {
                for (Object part : (Collection<?>) condition.getValue()) {
                    Optional<Set<String>> nested = fields((Document) part);
                    if (nested.isEmpty()) {
                        return nested;
                    }
                    fields.addAll(nested.get());
                }
            } else if (condition.getKey().startsWith("$")) {
                return Optional.empty();
            } else {
                fields.add(Utils.firstFragment(condition.getKey()));
            }
        }
        return Optional.of(fields);
    }

    /** The values of which the field must have one; empty if the query does not say so. */
    Optional<List<Object>> valuesOf(String field) {
        if (!byField.containsKey(field)) {
            return Optional.empty();
        }
        Object condition = byField.get(field);
        List<Object> values = Collections.singletonList(condition);
        if (condition instanceof Document operators && operators.containsKey("$eq")) {
            values = Collections.singletonList(operators.get("$eq"));
        } else if (condition instanceof Document operators && operators.get("$in") instanceof Collection<?> accepted) {
            values = Collections.unmodifiableList(new ArrayList<>(accepted));
        }
        return values.stream().allMatch(Conditions::isPlain) ? Optional.of(values) : Optional.empty();
    }

    /** Whether no document without the field can match. */
    boolean demand(String field) {
        return byField.get(field) instanceof Document operators && operators.entrySet().stream()
                .anyMatch(operator -> operator.getKey().equals("$exists")
                        ? Boolean.TRUE.equals(operator.getValue())
                        : COMPARISONS.contains(operator.getKey()) && operator.getValue() != null);
    }

    private static boolean isPlain(Object value) {
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                || value instanceof ObjectId || value instanceof Instant || value instanceof UUID;
    }
}
