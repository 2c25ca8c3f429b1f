package cn.gouji.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The manifests as {@code kubectl kustomize} renders them. */
final class Manifests {

    static final Path FOLDER = Path.of("").toAbsolutePath();

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ConcurrentHashMap<String, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

    private Manifests() {
    }

    /** Skips the test where kubectl is not installed. */
    static List<JsonNode> rendered(String folder) {
        Assumptions.assumeTrue(onPath("kubectl"), "kubectl is not installed: the manifests cannot be rendered");
        return RENDERED.computeIfAbsent(folder, Manifests::render);
    }

    /** The objects of a kind. */
    static List<JsonNode> rendered(String folder, String kind) {
        return rendered(folder).stream().filter(object -> object.path("kind").asText().equals(kind)).toList();
    }

    /** API version and kind in one, as in {@code apps/v1/Deployment}. */
    static String type(JsonNode object) {
        return object.path("apiVersion").asText() + "/" + object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.path("kind").asText() + " " + object.path("metadata").path("name").asText();
    }

    private static List<JsonNode> render(String folder) {
        try {
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", FOLDER.resolve(folder).toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (InputStream out = kubectl.getInputStream()) {
                MappingIterator<JsonNode> objects = YAML.readerFor(JsonNode.class).readValues(out.readAllBytes());
                List<JsonNode> all = objects.readAll();
                if (kubectl.waitFor() != 0) {
                    throw new AssertionError(folder + " cannot be rendered");
                }
                return all;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
