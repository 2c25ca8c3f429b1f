package cn.gouji.parse.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonString;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.gridfs.GridFSBuckets;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.event.SubmissionFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What stands before and behind the service: hands in files and listens to the topics. */
public final class Pipeline implements AutoCloseable {

    public static final String DEAD_LETTERS = "report.received.parse-service.dlq";

    private static final Instant RECEIVED_AT = Instant.parse("2024-01-22T01:15:42.318Z");

    private final MongoClient mongo;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    public Pipeline(String kafka, String mongoDb) {
        this.mongo = MongoClients.create(mongoDb);
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", kafka), new StringSerializer(),
                new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "group.id", "test-" + UUID.randomUUID(), "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(EventType.REPORT_PARSED.topic(), DEAD_LETTERS));
    }

    /** A submission of so many bytes. */
    public static ReportReceived submission(String sha256, long size) {
        return new ReportReceived(
                new SubmissionFacts(UUID.randomUUID().toString(), "report.txt", sha256, size, "text/plain",
                        RECEIVED_AT),
                1, Hints.NONE);
    }

    /** @return how many bytes it has */
    public long store(String sha256, byte[] content) {
        GridFSBuckets.create(mongo.getDatabase("gouji"), "content").uploadFromStream(new BsonString(sha256), sha256,
                new ByteArrayInputStream(content));
        return content.length;
    }

    /** @return how many bytes it has */
    public long store(String sha256, String resource) {
        try (InputStream in = Pipeline.class.getResourceAsStream(resource)) {
            return store(sha256, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(ReportReceived received) {
        send(received.submission().submissionId(), json(received));
    }

    static byte[] json(ReportReceived received) {
        try {
            return ContractJson.mapper().writeValueAsBytes(received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(String key, byte[] value) {
        producer.send(new ProducerRecord<>(EventType.REPORT_RECEIVED.topic(), key, value));
        producer.flush();
    }

    /** Waits for so many events on the submission. */
    public List<ConsumerRecord<String, byte[]>> parsed(ReportReceived received, int number) {
        String subject = received.submission().submissionId();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> assertThat(seen(EventType.REPORT_PARSED.topic(), subject)).hasSizeGreaterThanOrEqualTo(number));
        List<ConsumerRecord<String, byte[]>> events = seen(EventType.REPORT_PARSED.topic(), subject);
        assertThat(events).hasSize(number);
        return events;
    }

    /** Waits for the dead letter with the key. */
    public ConsumerRecord<String, byte[]> deadLetter(String key) {
        return await().atMost(Duration.ofSeconds(90)).until(() -> deadLetters(key), letters -> !letters.isEmpty())
                .getFirst();
    }

    /** The dead letters with the key that came until now. */
    public List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        poll();
        return records.stream().filter(record -> record.topic().equals(DEAD_LETTERS))
                .filter(record -> key.equals(record.key())).toList();
    }

    public static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value());
    }

    public static ReportParsed event(ConsumerRecord<String, byte[]> record) {
        try {
            return ContractJson.mapper().readValue(record.value(), ReportParsed.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ConsumerRecord<String, byte[]>> seen(String topic, String subject) {
        poll();
        return records.stream().filter(record -> record.topic().equals(topic))
                .filter(record -> header(record, "ce_subject").equals(subject)).toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
        mongo.close();
    }
}
