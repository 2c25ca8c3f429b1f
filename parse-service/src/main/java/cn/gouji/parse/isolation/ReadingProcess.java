package cn.gouji.parse.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.isolation.LostProcessException.Cause;

/** A child process that reads documents, one after another; to be used by one thread at a time. */
final class ReadingProcess {

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ScheduledExecutorService alarms;
    private int documents;
    private volatile boolean late;

    private ReadingProcess(Process process, ScheduledExecutorService alarms) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.alarms = alarms;
    }

    static ReadingProcess start(ProcessBuilder command, ScheduledExecutorService alarms) {
        try {
            return new ReadingProcess(command.start(), alarms);
        } catch (IOException e) {
            throw new ProcessStartException(e);
        }
    }

    /**
     * @throws LostProcessException if the process ended over the document; it is of no more use
     * @throws ProcessStartException if it did not even start
     * @throws IllegalStateException if the reader has a defect
     */
    ParsedReport read(Request request, ProcessLimits limits) throws LostProcessException {
        ScheduledFuture<?> alarm = alarm(limits.time());
        try {
            awaitReady();
            documents++;
            Wire.write(request, requests);
            Answer answer = Wire.readAnswer(answers);
            if (answer instanceof Answer.Recognising) {
                alarm.cancel(false);
                alarm = alarm(limits.scanTime());
                answer = Wire.readAnswer(answers);
            }
            return switch (answer) {
                case Answer.Read read -> read.report();
                case Answer.Failed failed -> throw new IllegalStateException("Reading failed: " + failed.stackTrace());
                case Answer.Recognising again -> throw new StreamCorruptedException("Recognition has begun already");
            };
        } catch (IOException lost) {
            throw new LostProcessException(cause(), lost);
        } finally {
            alarm.cancel(false);
        }
    }

    private ScheduledFuture<?> alarm(Duration limit) {
        return alarms.schedule(this::giveUp, limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void awaitReady() {
        try {
            if (documents == 0) {
                Wire.readReady(answers);
            }
        } catch (IOException notStarted) {
            throw new ProcessStartException(notStarted);
        }
    }

    long id() {
        return process.pid();
    }

    /** Number of documents it was given. */
    int documents() {
        return documents;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process and what it started, whatever it does. */
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void giveUp() {
        late = true;
        end();
    }

    private Cause cause() {
        if (late) {
            return Cause.TIME;
        }
        // One that closed its output is about to end; one that talks nonsense may live as long as it likes.
        boolean ended = process.onExit().completeOnTimeout(null, 1, TimeUnit.SECONDS).join() != null;
        end();
        return ended && process.exitValue() == ReadingProgram.OUT_OF_MEMORY ? Cause.MEMORY : Cause.CRASH;
    }
}
