package cn.gouji.stats;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportValidated;

/** The topic as validate-service writes it, and what the service under test could not use. */
public final class ValidatedTopic implements AutoCloseable {

    private static final String TOPIC = EventType.REPORT_VALIDATED.topic();

    private final String servers;
    private final KafkaProducer<String, byte[]> producer;

    public ValidatedTopic(String servers) {
        this.servers = servers;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", servers), new StringSerializer(),
                new ByteArraySerializer());
    }

    public void send(ReportValidated event) throws Exception {
        String id = event.submission().submissionId();
        send(EventType.reportKey(id, event.organ(), event.year()), id, ContractJson.mapper().writeValueAsBytes(event));
    }

    public void send(String key, String id, byte[] content) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPIC, key, content);
        Map.of("ce_id", id, "ce_type", EventType.REPORT_VALIDATED.type(), "ce_source", "urn:gouji:validate-service",
                "ce_specversion", "1.0", "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
    }

    public List<String> deadLetters() {
        String topic = TOPIC + ".stats-service.dlq";
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", servers),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<String> letters = new ArrayList<>();
            long end = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
            while (letters.size() < end) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofSeconds(1))) {
                    letters.add(letter.value() == null ? null : new String(letter.value(), StandardCharsets.UTF_8));
                }
            }
            return letters;
        }
    }

    /** How many records the service has not yet said to be done with. */
    public long waiting() throws Exception {
        producer.flush();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers));
                KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", servers),
                        new StringDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, OffsetAndMetadata> done = admin.listConsumerGroupOffsets("stats-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                    .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                    .toList();
            return consumer.endOffsets(partitions).entrySet().stream()
                    .mapToLong(end -> end.getValue()
                            - (done.get(end.getKey()) == null ? 0 : done.get(end.getKey()).offset()))
                    .sum();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
