package cn.gouji.validate.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.EventType;

/** The description of the events as the contracts carry it. */
final class EventSchemas {

    static final String TYPES = "report-types.v1.schema.json";

    private EventSchemas() {
    }

    static String asyncApi() {
        return text("/asyncapi.yaml").orElseThrow();
    }

    /** The schema of an event or of the types they share, empty if there is none of that name. */
    static Optional<String> schema(String file) {
        return file.matches("[a-z0-9.-]+") ? text("/schemas/" + file) : Optional.empty();
    }

    /** The schemas under their file names: the events first, then the types they share. */
    static Map<String, JsonNode> all() {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        Stream.concat(Stream.of(EventType.values()).map(EventType::schema), Stream.of(TYPES))
                .forEach(file -> schemas.put(file, json(schema(file).orElseThrow())));
        return schemas;
    }

    private static JsonNode json(String text) {
        try {
            return ContractJson.mapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> text(String resource) {
        try (InputStream in = EventSchemas.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
