package cn.gouji.infrastructure;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;

/** A Kafka node, broker and controller in one, that keeps its records under a folder and has the topics of the pipeline. */
public final class KafkaNode implements AutoCloseable {

    private static final int NODE_ID = 1;

    private final KafkaRaftServer server;
    private final int port;
    private final FolderLock lock;

    private KafkaNode(KafkaRaftServer server, int port, FolderLock lock) {
        this.server = server;
        this.port = port;
        this.lock = lock;
    }

    /** Starts on the records under {@code folder}, or empty ones; port 0 is any free port. */
    public static KafkaNode start(Path folder, int port) {
        FolderLock lock = FolderLock.take(folder, "Kafka");
        try {
            int brokerPort = LoopbackPort.choose(port, "Kafka");
            Path log = folder.resolve("log");
            if (Files.notExists(log.resolve("meta.properties"))) {
                format(log);
            }
            Properties settings = KafkaSettings.of(NODE_ID, log, brokerPort,
                    LoopbackPort.choose(0, "the Kafka controller"));
            KafkaNode node = new KafkaNode(new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM),
                    brokerPort, lock);
            node.startServer();
            return node;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void startServer() {
        try {
            server.startup();
            createMissingTopics();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static void format(Path log) {
        try (PrintStream silent = new PrintStream(OutputStream.nullOutputStream())) {
            new Formatter().setPrintStream(silent).setNodeId(NODE_ID).setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(log.toString()).setMetadataLogDirectory(log.toString())
                    .setControllerListenerName(KafkaSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction()).run();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka folder " + log + " could not be formatted", e);
        }
    }

    private void createMissingTopics() {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = PipelineTopics.all().stream().filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka topics were created", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka topics could not be created", e.getCause());
        }
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return LoopbackPort.HOST + ":" + port;
    }

    @Override
    public void close() {
        try (lock) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
