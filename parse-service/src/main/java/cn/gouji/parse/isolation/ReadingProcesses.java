package cn.gouji.parse.isolation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jboss.logging.Logger;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReading;

/**
 * Reads documents in processes that are started when needed, used again, and ended when there is nothing to read; as many
 * as documents are read at once.
 */
public final class ReadingProcesses implements ReportReading, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ReadingProcesses.class);

    private final ProcessBuilder command;
    private final ProcessLimits limits;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-processes").factory());
    private final Deque<ReadingProcess> idle = new ArrayDeque<>();
    private final Set<ReadingProcess> all = new HashSet<>();
    private boolean closed;

    /**
     * @param tesseract the program that recognises characters
     * @param regions a file of further administrative divisions, if there is one
     */
    public ReadingProcesses(ProcessLimits limits, String tesseract, Optional<Path> regions) {
        this(ReadingCommand.of(ReadingProgram.class, limits.heapBytes(),
                Stream.concat(Stream.of(tesseract), regions.stream().map(Path::toString)).toArray(String[]::new)),
                limits);
    }

    ReadingProcesses(ProcessBuilder command, ProcessLimits limits) {
        this.command = command;
        this.limits = limits;
    }

    @Override
    public ParsedReport read(String submissionId, byte[] content, String fileName, Hints hints) {
        ReadingProcess process = take();
        try {
            ParsedReport report = process.read(new Request(fileName, hints, content), limits);
            giveBack(process);
            return report.withSubmissionId(submissionId);
        } catch (LostProcessException lost) {
            end(process);
            checkOpen();
            LOG.warnf("Reading process lost submissionId=%s process=%d by=%s", submissionId, process.id(),
                    lost.lostBy());
            return lost.report(submissionId);
        } catch (ProcessStartException notStarted) {
            end(process);
            checkOpen();
            LOG.error("Reading process does not start", notStarted);
            throw notStarted;
        } catch (RuntimeException defect) {
            end(process);
            throw defect;
        }
    }

    /** Number of processes that run, at work or idle. */
    public synchronized int running() {
        return all.size();
    }

    /** Ends all processes; documents at hand are neither read nor unreadable. */
    @Override
    public synchronized void close() {
        closed = true;
        clock.shutdownNow();
        all.forEach(ReadingProcess::end);
    }

    private synchronized ReadingProcess take() {
        checkOpen();
        while (!idle.isEmpty()) {
            ReadingProcess process = idle.pop();
            if (process.isAlive()) {
                return process;
            }
            all.remove(process);
        }
        ReadingProcess process = ReadingProcess.start(command, clock);
        all.add(process);
        return process;
    }

    private synchronized void giveBack(ReadingProcess process) {
        if (closed || process.documents() >= limits.documents()) {
            end(process);
            return;
        }
        idle.push(process);
        int documents = process.documents();
        clock.schedule(() -> endIfIdle(process, documents), limits.idle().toNanos(), TimeUnit.NANOSECONDS);
    }

    private synchronized void endIfIdle(ReadingProcess process, int documents) {
        if (process.documents() == documents && idle.remove(process)) {
            end(process);
        }
    }

    private synchronized void end(ReadingProcess process) {
        all.remove(process);
        process.end();
    }

    private synchronized void checkOpen() {
        if (closed) {
            throw new IllegalStateException("The process is stopping");
        }
    }
}
