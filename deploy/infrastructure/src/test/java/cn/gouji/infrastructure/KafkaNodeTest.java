package cn.gouji.infrastructure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KafkaNodeTest {

    private static final int RECORDS = 200;

    @TempDir
    Path folder;

    @Test
    void hasTheTopicsOfThePipeline() throws Exception {
        try (KafkaNode node = KafkaNode.start(folder, 0);
                Admin admin = Admin.create(address(node.bootstrapServers()))) {
            // When
            Map<String, TopicDescription> topics = admin.describeTopics(admin.listTopics().names().get())
                    .allTopicNames().get();

            // Then
            assertThat(topics.values().stream()
                    .collect(Collectors.toMap(TopicDescription::name, topic -> topic.partitions().size())))
                    .containsOnly(Map.entry("report.received", 12), Map.entry("report.parsed", 12),
                            Map.entry("report.validated", 12),
                            Map.entry("report.received.parse-service.dlq", 3),
                            Map.entry("report.parsed.validate-service.dlq", 3),
                            Map.entry("report.parsed.ingest-service.dlq", 3),
                            Map.entry("report.validated.stats-service.dlq", 3),
                            Map.entry("report.validated.validate-service-webhooks.dlq", 3),
                            Map.entry("report.validated.ingest-service.dlq", 3));
        }
    }

    @Test
    void keepsRecordsWhenItsProcessIsKilled() throws Exception {
        // Given
        try (ChildJvm node = ChildJvm.run(NodeMain.class, "kafka", folder.toString())) {
            send(node.await("address"));

            // When
            node.kill();
        }

        // Then
        try (KafkaNode restarted = KafkaNode.start(folder, 0)) {
            assertThat(received(restarted.bootstrapServers())).hasSize(RECORDS);
        }
    }

    private static void send(String servers) throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(address(servers), new StringSerializer(),
                new StringSerializer())) {
            for (int i = 0; i < RECORDS; i++) {
                producer.send(new ProducerRecord<>("report.received", "key" + i, "value" + i)).get();
            }
        }
    }

    private static Set<String> received(String servers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "group.id", "test", "auto.offset.reset",
                "earliest");
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("report.received"));
            Set<String> keys = new HashSet<>();
            for (int polls = 0; polls < 100 && keys.size() < RECORDS; polls++) {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(500));
                records.forEach(record -> keys.add(record.key()));
            }
            return keys;
        }
    }

    private static Map<String, Object> address(String servers) {
        return Map.of("bootstrap.servers", servers);
    }

    @Test
    void refusesAFolderInUse() {
        try (KafkaNode node = KafkaNode.start(folder, 0)) {
            assertThat(node.port()).isPositive();
            assertThatThrownBy(() -> KafkaNode.start(folder, 0)).isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining(folder.toString());
        }
    }
}
