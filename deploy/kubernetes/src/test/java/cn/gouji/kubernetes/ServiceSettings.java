package cn.gouji.kubernetes;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the services say of themselves in their {@code application.properties}. */
final class ServiceSettings {

    static final List<String> SERVICES = List.of("ingest-service", "parse-service", "validate-service",
            "stats-service");

    private static final Map<String, Properties> PROPERTIES = SERVICES.stream()
            .collect(Collectors.toMap(Function.identity(), ServiceSettings::load));

    private ServiceSettings() {
    }

    static Properties of(String service) {
        return PROPERTIES.get(service);
    }

    /** Topics that a service reads. */
    static Set<String> read(String service) {
        return values(service, "mp\\.messaging\\.incoming\\.[^.]+\\.topic");
    }

    /** Topics that a service writes, its dead letters included. */
    static Set<String> written(String service) {
        Set<String> topics = values(service, "mp\\.messaging\\.outgoing\\.[^.]+\\.topic");
        topics.addAll(values(service, "mp\\.messaging\\.incoming\\.[^.]+\\.dead-letter-queue\\.topic"));
        return topics;
    }

    static Set<String> groups(String service) {
        return values(service, "mp\\.messaging\\.incoming\\.[^.]+\\.group\\.id");
    }

    private static Set<String> values(String service, String key) {
        return of(service).stringPropertyNames().stream()
                .filter(name -> name.matches(key))
                .map(of(service)::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String service) {
        Path file = Manifests.FOLDER.resolve("../..").resolve(service)
                .resolve("src/main/resources/application.properties");
        try (Reader in = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
