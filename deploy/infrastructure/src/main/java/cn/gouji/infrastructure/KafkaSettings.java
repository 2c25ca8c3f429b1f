package cn.gouji.infrastructure;

import java.nio.file.Path;
import java.util.Properties;

/** Settings of a Kafka that is one node on one small machine. */
final class KafkaSettings {

    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private KafkaSettings() {
    }

    static Properties of(int nodeId, Path log, int brokerPort, int controllerPort) {
        Properties settings = new Properties();
        String broker = "PLAINTEXT://" + LoopbackPort.HOST + ":" + brokerPort;
        String controller = LoopbackPort.HOST + ":" + controllerPort;
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(nodeId));
        settings.put("listeners", broker + "," + CONTROLLER_LISTENER + "://" + controller);
        settings.put("advertised.listeners", broker);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        // Voters by address rather than a recorded quorum: the controller's port may be another one at every start.
        settings.put("controller.quorum.voters", nodeId + "@" + controller);
        settings.put("log.dirs", log.toString());
        settings.put("auto.create.topics.enable", "false");
        oneReplica(settings);
        quickStart(settings);
        littleMemory(settings);
        return settings;
    }

    private static void oneReplica(Properties settings) {
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void quickStart(Properties settings) {
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // A group starts with its first member instead of waiting for others.
        settings.put("group.initial.rebalance.delay.ms", "0");
        // After a crash the node waits for its own old session to end before it registers again.
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "500");
        settings.put("metric.reporters", "");
    }

    private static void littleMemory(Properties settings) {
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("log.cleaner.io.buffer.size", "65536");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
    }
}
