package cn.gouji.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finding and ending a process that an earlier, killed run left behind. */
final class StaleProcess {

    private static final Duration ENDED_WITHIN = Duration.ofSeconds(10);

    private StaleProcess() {
    }

    /** The living process of that id if it was started at that time; ids are given out again, so the id alone proves nothing. */
    static Optional<ProcessHandle> find(long pid, Instant started, Duration tolerance) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().startInstant()
                        .map(actual -> Duration.between(started, actual).abs().compareTo(tolerance) < 0)
                        .orElse(false));
    }

    /** Ends it by force: without its Kafka a service would take long to end in order, and it can be killed any time. */
    static void end(ProcessHandle process) {
        process.destroyForcibly();
        if (!ends(process)) {
            throw new StackException("Process " + process.pid()
                    + " of an earlier run does not end; end it and start again");
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(ENDED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
