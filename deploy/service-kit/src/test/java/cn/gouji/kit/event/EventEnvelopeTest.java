package cn.gouji.kit.event;

import java.time.Instant;

import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.EventType;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;

import static org.assertj.core.api.Assertions.assertThat;

class EventEnvelopeTest {

    @Test
    void sendingTwiceGivesTheSameIdAndKey() {
        Message<String> first = envelope(1);
        Message<String> again = envelope(1);

        assertThat(cloudEvent(first).getId()).isEqualTo(cloudEvent(again).getId());
        assertThat(cloudEvent(envelope(2)).getId()).isNotEqualTo(cloudEvent(first).getId());
        assertThat(first.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow().getKey()).isEqualTo("41/某局/2023");
        assertThat(cloudEvent(first).getType()).isEqualTo("report.parsed.v1");
    }

    private static Message<String> envelope(int revision) {
        return EventEnvelope.of(EventType.REPORT_PARSED, "parse-service", "41/某局/2023", "0196", revision,
                Instant.EPOCH, "{}");
    }

    private static OutgoingCloudEventMetadata<?> cloudEvent(Message<String> message) {
        return message.getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
    }
}
