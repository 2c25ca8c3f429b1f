package cn.gouji.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import cn.gouji.infrastructure.DocumentStore;
import cn.gouji.infrastructure.KafkaNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Kafka and MongoDB that a test can take away and bring back under the same addresses. */
public final class Outages implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private KafkaNode kafka;
    private DocumentStore mongoDb;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("gouji-outages");
        } catch (IOException e) {
            throw new IllegalStateException("No temporary folder", e);
        }
        kafka = KafkaNode.start(folder.resolve("kafka"), 0);
        mongoDb = DocumentStore.start(folder.resolve("mongodb"), 0);
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers(), "quarkus.mongodb.connection-string",
                mongoDb.connectionString());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Outages.class));
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    void withoutKafka(Runnable action) {
        kafka.close();
        try {
            action.run();
        } finally {
            kafka = KafkaNode.start(folder.resolve("kafka"), kafka.port());
        }
    }

    void withoutMongoDb(Runnable action) {
        mongoDb.close();
        try {
            action.run();
        } finally {
            mongoDb = DocumentStore.start(folder.resolve("mongodb"), mongoDb.port());
        }
    }

    @Override
    public void stop() {
        kafka.close();
        mongoDb.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new IllegalStateException("The temporary folder could not be removed", e);
        }
    }
}
