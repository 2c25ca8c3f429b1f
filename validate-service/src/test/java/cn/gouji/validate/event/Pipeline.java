package cn.gouji.validate.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.types.Binary;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.validation.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What stands before and behind the service: hands in parsed reports and listens to the topics. */
public final class Pipeline implements AutoCloseable {

    public static final String DEAD_LETTERS = "report.parsed.validate-service.dlq";

    private static final Instant RECEIVED_AT = Instant.parse("2024-01-22T01:15:42.318Z");

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

    public Pipeline(String kafka) {
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", kafka), new StringSerializer(),
                new ByteArraySerializer());
        // Without a group, so that nothing has to be agreed with anyone before the first record is seen.
        this.consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka), new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(EventType.REPORT_VALIDATED.topic(), DEAD_LETTERS)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** The report as a new submission. */
    public static ReportParsed parsed(ParsedReport report) {
        String submissionId = UUID.randomUUID().toString();
        SubmissionFacts submission = new SubmissionFacts(submissionId, "report.txt", "0".repeat(64), 1, "text/plain",
                RECEIVED_AT);
        return new ReportParsed(submission, 1, report.withSubmissionId(submissionId));
    }

    public static ReportParsed revision(ReportParsed parsed, int revision, ParsedReport report) {
        return new ReportParsed(parsed.submission(), revision,
                report.withSubmissionId(parsed.submission().submissionId()));
    }

    /** As it comes from the topic. */
    public static Reading reading(ReportParsed parsed) {
        return new Reading(parsed, new Binary(json(parsed)));
    }

    static byte[] json(ReportParsed parsed) {
        try {
            return ContractJson.mapper().writeValueAsBytes(parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(ReportParsed parsed) {
        send(parsed.submission().submissionId(), json(parsed));
    }

    public void send(String key, byte[] value) {
        producer.send(new ProducerRecord<>(EventType.REPORT_PARSED.topic(), key, value));
        producer.flush();
    }

    /** Waits for so many events on the submission. */
    public List<ConsumerRecord<String, byte[]>> validated(ReportParsed parsed, int number) {
        List<ConsumerRecord<String, byte[]>> events = validatedAtLeast(parsed, number);
        assertThat(events).hasSize(number);
        return events;
    }

    /** Waits for so many events on the submission; there may be more. */
    public List<ConsumerRecord<String, byte[]>> validatedAtLeast(ReportParsed parsed, int number) {
        String subject = parsed.submission().submissionId();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(seen(subject)).hasSizeGreaterThanOrEqualTo(number));
        return seen(subject);
    }

    /** The last event under a key of those that were sent until now: what compaction keeps. */
    public Optional<ReportValidated> lastUnder(String key) {
        return validatedSoFar(record -> key.equals(record.key())).reduce((earlier, later) -> later)
                .map(Pipeline::event);
    }

    /**
     * The last event about the submission of those that were sent until now. It may stand under the key of the report or, once
     * another counts, under its own id: two partitions, between which there is no order but that of the revisions.
     */
    public Optional<ReportValidated> lastAbout(ReportParsed parsed) {
        String subject = parsed.submission().submissionId();
        return validatedSoFar(record -> header(record, "ce_subject").equals(subject))
                .collect(Collectors.toMap(ConsumerRecord::key, Pipeline::event, (earlier, later) -> later))
                .values().stream().max(Comparator.comparing(ReportValidated::revision));
    }

    private Stream<ConsumerRecord<String, byte[]>> validatedSoFar(Predicate<ConsumerRecord<String, byte[]>> sought) {
        consumer.endOffsets(consumer.assignment()).forEach((partition, end) -> {
            while (consumer.position(partition) < end) {
                poll();
            }
        });
        return records.stream()
                .filter(record -> record.topic().equals(EventType.REPORT_VALIDATED.topic()) && sought.test(record));
    }

    /** Waits for the dead letter with the key. */
    public ConsumerRecord<String, byte[]> deadLetter(String key) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> deadLetters(key), letters -> !letters.isEmpty())
                .getFirst();
    }

    /** The dead letters with the key that came until now. */
    public List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        poll();
        return records.stream()
                .filter(record -> record.topic().equals(DEAD_LETTERS) && key.equals(record.key()))
                .toList();
    }

    public static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public static ReportValidated event(ConsumerRecord<String, byte[]> record) {
        try {
            return ContractJson.mapper().readValue(record.value(), ReportValidated.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ConsumerRecord<String, byte[]>> seen(String subject) {
        poll();
        return records.stream()
                .filter(record -> record.topic().equals(EventType.REPORT_VALIDATED.topic()))
                .filter(record -> header(record, "ce_subject").equals(subject))
                .toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
    }

    @Override
    public void close() {
        consumer.close();
        producer.close();
    }
}
