package cn.gouji.kit.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Singleton;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.DeserializationFailureHandler;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;

/**
 * Handles what one poll brought together: most of what a record costs, from the framework to the stores, is paid once for all
 * of them. A record that cannot be handled goes to the dead letters alone.
 */
@Singleton
public class Batches {

    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final Stopping stopping;

    Batches(Stopping stopping) {
        this.stopping = stopping;
    }

    /**
     * The result of a consumer's method: every record acknowledged or set aside, or none of them if the process is stopping.
     *
     * @param work ends when everything is stored; done again for each record alone if it fails for all
     */
    public <T> Uni<Void> handle(KafkaRecordBatch<String, T> batch, Work<T> work) {
        Map<KafkaRecord<String, T>, Throwable> refused = new LinkedHashMap<>();
        List<KafkaRecord<String, T>> readable = new ArrayList<>();
        for (KafkaRecord<String, T> record : batch.getRecords()) {
            // Alone such a record would have been set aside by the framework; of a batch it leaves that to us.
            if (record.getHeaders().lastHeader(DeserializationFailureHandler.DESERIALIZATION_FAILURE_DLQ) == null) {
                readable.add(record);
            } else {
                refused.put(record, new SerializationException(
                        header(record, DeserializationFailureHandler.DESERIALIZATION_FAILURE_REASON)));
            }
        }
        try {
            handle(readable, work, refused);
        } catch (Exception | Error whileStopping) {
            return Uni.createFrom().nothing();
        }
        refused.forEach((record, reason) -> LOG.errorf("Event refused submissionId=%s reason=%s",
                header(record, "ce_subject"), reason));
        CompletableFuture<?>[] setAside = refused.entrySet().stream()
                .map(one -> one.getKey().nack(one.getValue()).toCompletableFuture())
                .toArray(CompletableFuture[]::new);
        return Uni.createFrom().completionStage(CompletableFuture.allOf(setAside).thenCompose(done -> batch.ack()));
    }

    private <T> void handle(List<KafkaRecord<String, T>> records, Work<T> work,
            Map<KafkaRecord<String, T>, Throwable> refused) throws Exception {
        if (records.isEmpty()) {
            return;
        }
        try {
            stopping.check();
            work.handle(records);
        } catch (RefusedException some) {
            if (stopping.begun()) {
                throw some;
            }
            records.stream().filter(some.refused::containsKey)
                    .forEach(record -> refused.put(record, some.refused.get(record)));
        } catch (Exception | Error failed) {
            if (stopping.begun()) {
                throw failed;
            }
            if (records.size() == 1) {
                refused.put(records.getFirst(), failed);
            } else {
                for (KafkaRecord<String, T> record : records) {
                    handle(List.of(record), work, refused);
                }
            }
        }
    }

    private static String header(KafkaRecord<?, ?> record, String name) {
        Header header = record.getHeaders().lastHeader(name);
        return header == null ? "unknown" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Says that some records of a batch are to be set aside, and that the others are done. */
    public static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Map<KafkaRecord<?, ?>, Throwable> refused;

        public RefusedException(Map<KafkaRecord<?, ?>, Throwable> refused) {
            super("Some records are refused", refused.values().iterator().next());
            this.refused = Map.copyOf(refused);
        }
    }

    /** What is done about the records of a batch. */
    @FunctionalInterface
    public interface Work<T> {
        void handle(List<KafkaRecord<String, T>> records) throws Exception;
    }
}
