package cn.gouji.validate.documentation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The schemas as one page for people: a table of the properties of every event and of every shared type. */
final class EventPage {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>事件说明 · Gouji events</title>
            <style>body{font:16px/1.7 "Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:60em;margin:2em auto;padding:0 1em}
            table{border-collapse:collapse;width:100%%}td,th{border:1px solid #bbb;padding:.2em .6em;text-align:left;
            vertical-align:top}td:first-child,td:nth-child(2){font-family:monospace}</style></head><body>
            <h1>事件说明 · Gouji events</h1>
            <p>Apache Kafka, CloudEvents 1.0, JSON. <a href="/api/events/asyncapi.yaml">asyncapi.yaml</a>; JSON Schemas: %s.</p>
            """;

    private final StringBuilder html = new StringBuilder();

    private EventPage() {
    }

    static String of(Map<String, JsonNode> schemas) {
        EventPage page = new EventPage();
        page.html.append(HEAD.formatted(schemas.keySet().stream()
                .map(file -> "<a href=\"/api/events/schemas/" + file + "\">" + file + "</a>")
                .collect(Collectors.joining(", "))));
        schemas.forEach((file, schema) -> {
            if (!file.equals(EventSchemas.TYPES)) {
                page.type(schema.path("title").asText(), schema);
            }
        });
        schemas.get(EventSchemas.TYPES).path("$defs").properties()
                .forEach(entry -> page.type(entry.getKey(), entry.getValue()));
        return page.html.append("</body></html>\n").toString();
    }

    private void type(String name, JsonNode schema) {
        html.append("<h2 id=\"").append(escaped(name)).append("\">").append(escaped(name)).append("</h2>\n<p>")
                .append(escaped(schema.path("description").asText())).append("</p>\n");
        if (schema.path("properties").isEmpty()) {
            html.append("<p>").append(shape(schema)).append("</p>\n");
            return;
        }
        html.append("<table><tr><th>属性</th><th>类型</th><th>说明</th></tr>\n");
        schema.path("properties").properties().forEach(entry -> html.append("<tr><td>").append(escaped(entry.getKey()))
                .append("</td><td>").append(shape(entry.getValue())).append("</td><td>")
                .append(escaped(entry.getValue().path("description").asText())).append("</td></tr>\n"));
        html.append("</table>\n");
    }

    /** What a value looks like: a type, a link to one, or the words it may be. */
    private static String shape(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asText();
            name = name.substring(name.lastIndexOf('/') + 1);
            return "<a href=\"#" + escaped(name) + "\">" + escaped(name) + "</a>";
        }
        if (schema.has("anyOf")) {
            return joined(schema.path("anyOf"));
        }
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.path("enum").spliterator(), false).map(word -> escaped(word.asText()))
                    .collect(Collectors.joining(" | "));
        }
        if (schema.has("items")) {
            return "[" + shape(schema.path("items")) + "]";
        }
        JsonNode type = schema.path("type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText)
                        .collect(Collectors.joining(" | "))
                : escaped(type.asText("object"));
    }

    private static String joined(JsonNode shapes) {
        return StreamSupport.stream(shapes.spliterator(), false).map(EventPage::shape)
                .collect(Collectors.joining(" | "));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
