package cn.gouji.validate.deployment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** An entry of the file by its keys; whatever is not as it should be becomes a mistake with its line. */
final class YamlEntry {

    private final Node node;
    private final Mistakes mistakes;
    private final Map<String, Node> values = new LinkedHashMap<>();

    YamlEntry(Node node, Set<String> allowed, Mistakes mistakes) {
        this.node = node;
        this.mistakes = mistakes;
        if (!(node instanceof MappingNode mapping)) {
            mistakes.add(node, "expected an entry with the keys " + String.join(", ", allowed));
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!allowed.isEmpty() && !allowed.contains(key)) {
                mistakes.add(tuple.getKeyNode(),
                        "unknown key '" + key + "'; known are " + String.join(", ", allowed));
            } else if (values.put(key, tuple.getValueNode()) != null) {
                mistakes.add(tuple.getKeyNode(), "the key '" + key + "' stands there twice");
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Node node() {
        return node;
    }

    Node node(String key) {
        return values.getOrDefault(key, node);
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** The text under a key; a mistake if there is something else. */
    Optional<String> text(String key) {
        return has(key) ? Optional.ofNullable(text(key, values.get(key))) : Optional.empty();
    }

    /** The same, and a mistake if there is nothing. */
    Optional<String> required(String key) {
        if (!has(key)) {
            mistakes.add(node, "'" + key + "' is missing");
        }
        return text(key);
    }

    /** What the text under a key means; a mistake if it means nothing. */
    <T> Optional<T> value(String key, Function<String, Optional<T>> meaning, String known) {
        Optional<String> given = text(key);
        Optional<T> value = given.flatMap(meaning);
        if (given.isPresent() && value.isEmpty()) {
            mistakes.add(node(key), "'" + given.get() + "' is no " + key + "; known are " + known);
        }
        return value;
    }

    Optional<BigDecimal> number(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException e) {
                mistakes.add(node(key), "'" + text + "' is no number");
                return Optional.empty();
            }
        });
    }

    /** The texts under a key, with their places; a single text counts as a list of one. */
    List<ScalarNode> texts(String key) {
        if (!has(key)) {
            return List.of();
        }
        List<ScalarNode> texts = new ArrayList<>();
        for (Node item : items(values.get(key))) {
            if (text(key, item) != null) {
                texts.add((ScalarNode) item);
            }
        }
        return texts;
    }

    /** The items under a key; a mistake if it is no list. */
    List<Node> list(String key) {
        if (has(key) && !(values.get(key) instanceof SequenceNode)) {
            mistakes.add(values.get(key), "'" + key + "' must be a list");
            return List.of();
        }
        return has(key) ? items(values.get(key)) : List.of();
    }

    private static List<Node> items(Node node) {
        return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
    }

    private String text(String key, Node value) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        mistakes.add(value, "'" + key + "' must be a text or a number");
        return null;
    }
}
