package cn.gouji.contracts.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What a newer schema takes away from those who read events by an older one. */
final class SchemaBreaks {

    /** A reader relies on them word for word. */
    private static final Set<String> UNCHANGED = Set.of("$ref", "$id", "const", "format", "pattern");
    private static final Set<String> NAMED = Set.of("properties", "$defs");
    private static final Set<String> NESTED = Set.of("items", "additionalProperties");

    private final List<String> breaks = new ArrayList<>();

    private SchemaBreaks() {
    }

    static List<String> between(JsonNode older, JsonNode newer) {
        SchemaBreaks found = new SchemaBreaks();
        found.compare("", older, newer);
        return found.breaks;
    }

    private void compare(String path, JsonNode older, JsonNode newer) {
        for (Map.Entry<String, JsonNode> entry : older.properties()) {
            String key = entry.getKey();
            JsonNode before = entry.getValue();
            JsonNode now = newer.path(key);
            if (UNCHANGED.contains(key) && !before.equals(now)) {
                breaks.add(path + "/" + key + " is another");
            } else if (key.equals("type") && !types(before).containsAll(types(now))) {
                breaks.add(path + " has more types");
            } else if (key.equals("required") && !words(now).containsAll(words(before))) {
                breaks.add(path + " requires less");
            } else if (key.equals("anyOf") && now.size() > before.size()) {
                breaks.add(path + " has more shapes");
            } else if (NAMED.contains(key)) {
                compareNamed(path + "/" + key, before, now);
            } else if (NESTED.contains(key) && before.isObject()) {
                compare(path + "/" + key, before, now);
            }
        }
    }

    private void compareNamed(String path, JsonNode older, JsonNode newer) {
        older.properties().forEach(entry -> {
            String name = path + "/" + entry.getKey();
            if (newer.has(entry.getKey())) {
                compare(name, entry.getValue(), newer.get(entry.getKey()));
            } else {
                breaks.add(name + " is gone");
            }
        });
    }

    private static Set<String> types(JsonNode type) {
        return type.isTextual() ? Set.of(type.asText()) : words(type);
    }

    private static Set<String> words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet());
    }
}
