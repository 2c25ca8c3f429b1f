package cn.gouji.validate.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import cn.gouji.infrastructure.DocumentStore;
import cn.gouji.infrastructure.KafkaNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Kafka, and a document store that a test can stop and start again. */
public class StoreOutage implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private KafkaNode kafka;
    private DocumentStore store;
    private int port;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("gouji-outage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kafka = KafkaNode.start(folder.resolve("kafka"), 0);
        startStore();
        port = store.port();
        return Map.of("kafka.bootstrap.servers", kafka.bootstrapServers(),
                "quarkus.mongodb.connection-string", store.connectionString(), "quarkus.mongodb.database", "gouji");
    }

    private void startStore() {
        store = DocumentStore.start(folder.resolve("mongodb"), port);
    }

    private void stopStore() {
        store.close();
    }

    @Override
    // Runnables: the test and this resource live in different class loaders and share only the types of the JDK.
    public void inject(TestInjector injector) {
        injector.injectIntoFields((Runnable) this::stopStore, field -> field.getName().equals("stopStore"));
        injector.injectIntoFields((Runnable) this::startStore, field -> field.getName().equals("startStore"));
    }

    @Override
    public void stop() {
        store.close();
        kafka.close();
    }
}
