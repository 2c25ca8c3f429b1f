package cn.gouji.kit.event;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

import cn.gouji.contracts.event.EventType;
import cn.gouji.kit.stage.SubmissionTrace;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;

/**
 * Wraps an event for Apache Kafka: record key and CloudEvents headers.
 *
 * <p>The key is set explicitly because a channel that emits CloudEvents ignores {@code propagate-record-key}.
 */
public final class EventEnvelope {

    private EventEnvelope() {
    }

    /**
     * @param subject submission id; with type and revision it gives the event's id, so that an event sent twice is
     *        recognised
     * @param time of the fact, not of the sending, so that sending twice changes nothing
     */
    public static <T> Message<T> of(EventType type, String service, String key, String subject, int revision,
            Instant time, T payload) {
        OutgoingKafkaRecordMetadata<String> record = OutgoingKafkaRecordMetadata.<String>builder().withKey(key)
                .build();
        OutgoingCloudEventMetadata<?> cloudEvent = OutgoingCloudEventMetadata.builder()
                .withId(id(type, subject, revision))
                .withType(type.type())
                .withSource(URI.create("urn:gouji:" + service))
                .withSubject(subject)
                .withTimestamp(time.atZone(ZoneOffset.UTC))
                // Without it no content-type header is written and receivers assume the structured mode.
                .withDataContentType("application/json")
                .withDataSchema(URI.create("urn:gouji:schema:" + type.schema()))
                .build();
        return Message.of(payload,
                Metadata.of(record, cloudEvent, TracingMetadata.withCurrent(SubmissionTrace.joined(subject))));
    }

    static String id(EventType type, String subject, int revision) {
        String name = type.type() + "|" + subject + "|" + revision;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
