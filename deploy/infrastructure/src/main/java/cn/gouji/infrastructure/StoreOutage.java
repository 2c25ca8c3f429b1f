package cn.gouji.infrastructure;

import java.util.HashMap;
import java.util.Map;

/**
 * Kafka, and a document store of its own that a test stops and starts again by its fields {@code Runnable stopStore} and
 * {@code Runnable startStore}.
 */
public class StoreOutage extends InfrastructureResource {

    private DocumentStore store;
    private int port;

    @Override
    public void init(Map<String, String> initArgs) {
        super.init(Map.of("parts", "kafka"));
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> configuration = new HashMap<>(super.start());
        startStore();
        port = store.port();
        configuration.put("quarkus.mongodb.connection-string", store.connectionString());
        configuration.put("quarkus.mongodb.database", "gouji");
        return configuration;
    }

    private void startStore() {
        store = DocumentStore.start(folder().resolve("mongodb"), port);
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
        if (store != null) {
            store.close();
        }
        super.stop();
    }
}
