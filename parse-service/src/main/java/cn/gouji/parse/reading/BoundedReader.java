package cn.gouji.parse.reading;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

/** Reads a few documents at once and gives up on one that takes too long. */
@Singleton
public final class BoundedReader {

    private static final Logger LOG = Logger.getLogger(BoundedReader.class);
    private static final ThreadFactory THREADS = Thread.ofPlatform().daemon().name("reader-", 0).factory();

    private final ReportReading reader;
    private final Duration timeLimit;
    // Fair: a person who checks one document waits behind the documents at hand, not behind the whole backlog.
    private final Semaphore places;
    private final Set<Thread> overdue = ConcurrentHashMap.newKeySet();

    BoundedReader(ReportReading reader, ReadingConfig config) {
        this.reader = reader;
        this.timeLimit = config.timeLimit();
        this.places = new Semaphore(config.concurrency(), true);
    }

    /**
     * @param content asked for when the document's turn has come, so that waiting documents need no memory
     * @throws InterruptedException if the process is stopping
     */
    public ParsedReport read(String submissionId, Supplier<byte[]> content, String fileName, Hints hints)
            throws InterruptedException {
        places.acquire();
        try {
            byte[] bytes = content.get();
            return withinTime(submissionId,
                    new FutureTask<>(() -> reader.read(submissionId, bytes, fileName, hints)));
        } finally {
            places.release();
        }
    }

    /** Number of readers that were told to stop and still run. */
    public int abandoned() {
        overdue.removeIf(thread -> !thread.isAlive());
        return overdue.size();
    }

    private ParsedReport withinTime(String submissionId, FutureTask<ParsedReport> reading)
            throws InterruptedException {
        // A thread of its own for each reading: one that hangs is left behind and takes no place in a pool.
        Thread thread = THREADS.newThread(reading);
        thread.start();
        try {
            return reading.get(timeLimit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            thread.interrupt();
            overdue.add(thread);
            LOG.warnf("Document given up after the time limit submissionId=%s timeLimit=%s thread=%s", submissionId,
                    timeLimit, thread.getName());
            return ParsedReport.unreadable(submissionId, UnreadableReason.TIMEOUT, List.of());
        } catch (ExecutionException failed) {
            return failed(submissionId, failed.getCause());
        }
    }

    private static ParsedReport failed(String submissionId, Throwable cause) {
        if (cause instanceof StackOverflowError) {
            // Only the document's own nesting can do this; another try would end the same way.
            Note note = new Note("document.nestedTooDeeply", "文档结构嵌套过深，无法读取。", List.of());
            return ParsedReport.unreadable(submissionId, UnreadableReason.DAMAGED, List.of(note));
        }
        // The reader answers for any document, so this is a defect; and lack of memory may be another document's fault.
        throw new IllegalStateException("Reading failed", cause);
    }
}
