package cn.gouji.parse.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.kit.event.Batches.RefusedException;
import cn.gouji.parse.event.Parsing.Read;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;

/**
 * Reads the documents of a batch side by side. Those that end at about the same time are stored and sent together; none waits
 * for one that takes long.
 */
@Singleton
public class BatchReading {

    /** How long those that are read wait for others: some ten texts are read meanwhile. */
    private static final long GATHERED_MILLIS = 50;
    /** Most of them wait for their turn, or for a process that reads. */
    private static final int THREADS = 8;

    private final Parsing parsing;
    private final ExecutorService readers = Executors
            .newFixedThreadPool(THREADS, Thread.ofPlatform().name("reading-", 0).daemon().factory());

    BatchReading(Parsing parsing) {
        this.parsing = parsing;
    }

    /** @throws RefusedException for those that cannot be read; the others are stored and sent */
    void read(List<KafkaRecord<String, ReportReceived>> records) throws InterruptedException, RefusedException {
        BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
        records.forEach(record -> readers.execute(() -> ended.add(read(record))));
        Map<KafkaRecord<?, ?>, Throwable> refused = new HashMap<>();
        int left = records.size();
        while (left > 0) {
            List<Ended> together = new ArrayList<>(List.of(ended.take()));
            if (left > 1) {
                Thread.sleep(GATHERED_MILLIS);
                ended.drainTo(together);
            }
            left -= together.size();
            together.stream().filter(one -> one.failure != null)
                    .forEach(one -> refused.put(one.record, one.failure));
            List<Read> read = together.stream().filter(one -> one.failure == null).map(Ended::read).toList();
            if (!read.isEmpty()) {
                parsing.finish(read);
            }
        }
        if (!refused.isEmpty()) {
            throw new RefusedException(refused);
        }
    }

    private Ended read(KafkaRecord<String, ReportReceived> record) {
        try {
            return new Ended(record, parsing.read(record.getPayload()), null);
        } catch (Exception | Error failed) {
            return new Ended(record, null, failed);
        }
    }

    @PreDestroy
    void stop() {
        // Those whose turn has not come end at once, as the process is stopping: somebody waits for each of them.
        readers.shutdownNow().forEach(Runnable::run);
    }

    private record Ended(KafkaRecord<String, ReportReceived> record, Read read, Throwable failure) {
    }
}
