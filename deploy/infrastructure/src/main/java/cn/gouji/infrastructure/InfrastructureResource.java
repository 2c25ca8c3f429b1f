package cn.gouji.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Starts what a test names in the init argument {@code parts} (of {@code kafka,mongodb,postgresql}; without it all three) and
 * configures the tested service for it. Real servers are used instead where {@code GOUJI_TEST_KAFKA} (bootstrap servers),
 * {@code GOUJI_TEST_MONGODB} (connection string) or {@code GOUJI_TEST_POSTGRESQL} (JDBC URL with user and password) name them.
 */
public class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

    private final Map<String, String> configuration = new ConcurrentHashMap<>();
    private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();
    private List<String> parts = List.of();
    private Path folder;

    @Override
    public void init(Map<String, String> initArgs) {
        parts = List.of(initArgs.getOrDefault("parts", "kafka,mongodb,postgresql").split("\\s*,\\s*"));
    }

    @Override
    public Map<String, String> start() {
        // Threads of our own inherit the class loader of the test; those of the common pool would mix in classes of another.
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            folder = Files.createTempDirectory("gouji-test");
            List<? extends Future<?>> starts = parts.stream().map(part -> threads.submit(() -> start(part))).toList();
            for (Future<?> start : starts) {
                start.get();
            }
            return configuration;
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("The infrastructure of the test could not be started", e);
        }
    }

    private void start(String part) {
        switch (part) {
            case "kafka" -> startKafka(System.getenv("GOUJI_TEST_KAFKA"));
            case "mongodb" -> startMongoDb(System.getenv("GOUJI_TEST_MONGODB"));
            case "postgresql" -> startPostgreSql(System.getenv("GOUJI_TEST_POSTGRESQL"));
            default -> throw new IllegalArgumentException("No part of the infrastructure is called " + part);
        }
    }

    /** Where the parts keep their files; deleted at the end. */
    Path folder() {
        return folder;
    }

    private void startKafka(String real) {
        String servers = real != null
                ? real
                : running(KafkaNode.start(folder.resolve("kafka"), 0)).bootstrapServers();
        configuration.put("kafka.bootstrap.servers", servers);
    }

    private void startMongoDb(String real) {
        String address = real != null
                ? real
                : running(DocumentStore.start(folder.resolve("mongodb"), 0)).connectionString();
        configuration.put("quarkus.mongodb.connection-string", address);
        configuration.put("quarkus.mongodb.database", "gouji");
    }

    private void startPostgreSql(String real) {
        if (real != null) {
            configuration.put("quarkus.datasource.jdbc.url", real);
            return;
        }
        SqlServer server = running(SqlServer.start(folder.resolve("postgresql"), 0));
        configuration.put("quarkus.datasource.jdbc.url", server.jdbcUrl());
        configuration.put("quarkus.datasource.username", SqlServer.USER);
        configuration.put("quarkus.datasource.password", SqlServer.PASSWORD);
    }

    private <T extends AutoCloseable> T running(T part) {
        running.add(part);
        return part;
    }

    @Override
    public void stop() {
        try {
            for (AutoCloseable part = running.poll(); part != null; part = running.poll()) {
                part.close();
            }
            if (folder != null) {
                deleteFolder();
            }
        } catch (Exception e) {
            throw new IllegalStateException("The infrastructure of the test could not be stopped", e);
        }
    }

    private void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
