package cn.gouji.example;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Prints every report that failed the rules; the argument is the address of Kafka. */
public final class Subscriber {

    private static final Map<String, String> EXPECTED = Map.of("ce_type", "report.validated.v1", "ce_specversion", "1.0",
            "content-type", "application/json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Integer> revisions = new HashMap<>();
    private final PrintStream out;

    private Subscriber(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", args.length > 0 ? args[0] : "localhost:19092",
                // A group of its own: every subscriber gets every report, from the first one on.
                "group.id", "example-subscriber-java",
                "auto.offset.reset", "earliest",
                // Acknowledged after the work, so that a crash repeats a report instead of losing it.
                "enable.auto.commit", false);
        Subscriber subscriber = new Subscriber(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings, new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("report.validated"));
            while (true) {
                for (ConsumerRecord<String, byte[]> validated : consumer.poll(Duration.ofSeconds(1))) {
                    subscriber.receive(validated);
                }
                consumer.commitSync();
            }
        }
    }

    private void receive(ConsumerRecord<String, byte[]> validated) throws IOException {
        if (!EXPECTED.entrySet().stream().allMatch(entry -> entry.getValue().equals(header(validated, entry.getKey())))) {
            out.println("not a validated report: offset " + validated.offset());
            return;
        }
        JsonNode event = JSON.readTree(validated.value());
        int revision = event.path("revision").asInt();
        String submission = header(validated, "ce_subject");
        // Delivery is at least once; what is not newer than what was seen says nothing new.
        if (revision <= revisions.getOrDefault(submission, 0)) {
            return;
        }
        revisions.put(submission, revision);
        if (event.path("verdict").asText().equals("failed")) {
            out.println(event.at("/organ/name").asText("?") + " " + event.path("year").asText("?"));
            event.path("findings").forEach(finding -> {
                if (finding.path("severity").asText().equals("error")) {
                    out.println("  " + finding.path("rule").asText() + ": " + finding.path("message").asText());
                }
            });
        }
    }

    private static String header(ConsumerRecord<String, byte[]> validated, String name) {
        Header header = validated.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
