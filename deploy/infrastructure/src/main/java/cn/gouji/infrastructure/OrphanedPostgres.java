package cn.gouji.infrastructure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The PostgreSQL processes that stay behind, with their port and folder, when the JVM that started them is killed. */
final class OrphanedPostgres {

    private static final int SECONDS_TO_STOP = 30;

    private OrphanedPostgres() {
    }

    /** To be called only by the owner of the folder's lock, so that nobody else's server is stopped. */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> postmaster = postmaster(data);
        if (postmaster.isEmpty()) {
            return;
        }
        try {
            // SIGINT ends open connections in order; what destroy() sends would wait for clients that may never leave.
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.get().pid())).start().waitFor();
            postmaster.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an orphaned PostgreSQL was stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "Orphaned PostgreSQL " + postmaster.get().pid() + " does not stop; end it and start again",
                    e);
        }
    }

    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        // After a restart of the machine the number may belong to any program.
        return ProcessHandle.of(pid).filter(process -> process.info().command().orElse("").contains("postgres"));
    }
}
