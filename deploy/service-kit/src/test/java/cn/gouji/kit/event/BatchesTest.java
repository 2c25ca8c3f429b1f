package cn.gouji.kit.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.reactive.messaging.kafka.DeserializationFailureHandler;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecordBatch;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class BatchesTest {

    private static final TopicPartition PARTITION = new TopicPartition("topic", 0);

    private final Stopping stopping = new Stopping();
    private final Batches batches = new Batches(stopping);
    private final List<Long> acknowledged = new ArrayList<>();
    private final Map<String, String> setAside = new LinkedHashMap<>();
    private final List<List<String>> calls = new ArrayList<>();

    @Test
    void handlesAllRecordsAtOnceAndAcknowledgesTheLast() {
        handle("a", "b", "c").assertCompleted();

        assertThat(calls).containsExactly(List.of("a", "b", "c"));
        assertThat(acknowledged).containsExactly(2L);
        assertThat(setAside).isEmpty();
    }

    @Test
    void setsAPoisonRecordInTheMiddleAsideAlone() {
        handle("a", "poison", "c").assertCompleted();

        assertThat(calls).containsExactly(List.of("a", "poison", "c"), List.of("a"), List.of("poison"), List.of("c"));
        assertThat(setAside).containsOnlyKeys("poison").containsValue("no report");
        assertThat(acknowledged).containsExactly(2L);
    }

    @Test
    void setsAsideWhatTheWorkNamesWithoutDoingTheOthersAgain() {
        handle("a", "unreadable", "c").assertCompleted();

        assertThat(calls).containsExactly(List.of("a", "unreadable", "c"));
        assertThat(setAside).containsOnlyKeys("unreadable").containsValue("no document");
        assertThat(acknowledged).containsExactly(2L);
    }

    @Test
    void setsAsideWhatBreaksTheMachineItself() {
        handle("a", "deep", "c").assertCompleted();

        assertThat(setAside).containsOnlyKeys("deep");
    }

    @Test
    void setsAsideWhatTheFrameworkCouldNotRead() {
        handle("a", null, "c").assertCompleted();

        assertThat(calls).containsExactly(List.of("a", "c"));
        assertThat(setAside).containsEntry(null, "unexpected character");
        assertThat(acknowledged).containsExactly(2L);
    }

    @Test
    void acknowledgesABatchOfNothingButPoison() {
        handle(null, null).assertCompleted();

        assertThat(calls).isEmpty();
        assertThat(acknowledged).containsExactly(1L);
    }

    @Test
    void leavesTheWholeBatchForTheNextStartWhenTheProcessIsStopping() {
        handle("a", "stop", "c").assertNotTerminated();

        assertThat(acknowledged).isEmpty();
        assertThat(setAside).isEmpty();
    }

    @Test
    void acknowledgesWhatIsDoneDuringTheStop() {
        handle("a", "done and stop").assertCompleted();

        assertThat(acknowledged).containsExactly(1L);
        assertThat(setAside).isEmpty();
    }

    @Test
    void beginsNothingAfterTheStop() {
        stopping.stop(new ShutdownEvent());

        handle("a", "b").assertNotTerminated();
        assertThat(calls).isEmpty();
        assertThat(acknowledged).isEmpty();
        assertThatIllegalStateException().isThrownBy(stopping::check);
    }

    private UniAssertSubscriber<Void> handle(String... payloads) {
        return batches.handle(batch(payloads), this::work).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private void work(List<KafkaRecord<String, String>> records) throws Batches.RefusedException {
        List<String> payloads = records.stream().map(KafkaRecord::getPayload).toList();
        calls.add(payloads);
        if (payloads.contains("poison")) {
            throw new IllegalArgumentException("no report");
        }
        if (payloads.contains("unreadable")) {
            throw new Batches.RefusedException(
                    Map.of(records.get(payloads.indexOf("unreadable")), new IllegalStateException("no document")));
        }
        if (payloads.contains("deep")) {
            throw new StackOverflowError();
        }
        if (payloads.contains("done and stop")) {
            stopping.stop(new ShutdownEvent());
        }
        if (payloads.contains("stop")) {
            stopping.stop(new ShutdownEvent());
            throw new IllegalStateException("client closed");
        }
    }

    private IncomingKafkaRecordBatch<String, String> batch(String... payloads) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        Arrays.stream(payloads).forEach(payload -> records.add(record(records.size(), payload)));
        return new IncomingKafkaRecordBatch<>(new ConsumerRecords<>(Map.of(PARTITION, records), Map.of()), "channel", 0,
                new Acknowledged(), new SetAside(), false, false);
    }

    private static ConsumerRecord<String, String> record(int offset, String payload) {
        RecordHeaders headers = new RecordHeaders();
        if (payload == null) {
            headers.add(DeserializationFailureHandler.DESERIALIZATION_FAILURE_DLQ, "true".getBytes());
            headers.add(DeserializationFailureHandler.DESERIALIZATION_FAILURE_REASON,
                    "unexpected character".getBytes());
        }
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), offset, 0, TimestampType.CREATE_TIME, 0,
                0,
                "key", payload, headers, Optional.empty());
    }

    private final class Acknowledged implements KafkaCommitHandler {
        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
            acknowledged.add(record.getOffset());
            return Uni.createFrom().voidItem();
        }
    }

    private final class SetAside implements KafkaFailureHandler {
        @Override
        public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
            setAside.put((String) record.getPayload(), reason.getMessage());
            return Uni.createFrom().voidItem();
        }
    }
}
