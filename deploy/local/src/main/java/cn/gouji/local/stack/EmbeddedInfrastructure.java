package cn.gouji.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.gouji.infrastructure.DocumentStore;
import cn.gouji.infrastructure.KafkaNode;
import cn.gouji.infrastructure.SqlServer;

/** Kafka, the document store and PostgreSQL on one data folder. */
final class EmbeddedInfrastructure implements AutoCloseable {

    static final int SERVERS = 3;

    private static final String POSTGRESQL_FOLDER = "postgresql";

    private final StackSettings settings;
    private final DataFolder folder;
    private final List<AutoCloseable> servers = new ArrayList<>();
    private KafkaNode kafka;
    private DocumentStore documents;
    private SqlServer sql;
    private boolean closing;

    EmbeddedInfrastructure(StackSettings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** Ends a PostgreSQL that a killed launcher left behind; the others end with their launcher. */
    void endStale() {
        SqlServer.stopOrphan(folder.folder(POSTGRESQL_FOLDER));
    }

    /** Starts the three side by side. */
    void start(Consumer<String> ready) throws InterruptedException {
        SideBySide.run(List.of(
                () -> {
                    keep(KafkaNode.start(folder.folder("kafka"), settings.kafkaPort()));
                    ready.accept("Kafka");
                },
                () -> {
                    keep(DocumentStore.start(folder.folder("mongodb"), settings.mongodbPort()));
                    ready.accept("document store");
                },
                () -> {
                    keep(SqlServer.start(folder.folder(POSTGRESQL_FOLDER), settings.postgresqlPort()));
                    ready.accept("PostgreSQL");
                }));
    }

    /** The settings by which a service finds the three. */
    synchronized Map<String, String> environment() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "QUARKUS_MONGODB_CONNECTION_STRING", documents.connectionString(),
                "QUARKUS_DATASOURCE_JDBC_URL", sql.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", SqlServer.USER,
                "QUARKUS_DATASOURCE_PASSWORD", SqlServer.PASSWORD);
    }

    private synchronized void keep(AutoCloseable server) {
        servers.add(server);
        switch (server) {
            case KafkaNode node -> kafka = node;
            case DocumentStore store -> documents = store;
            case SqlServer database -> sql = database;
            default -> throw new IllegalArgumentException("Not a server: " + server);
        }
        if (closing) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        closing = true;
        Closing.oneByOne(servers);
        servers.clear();
    }
}
