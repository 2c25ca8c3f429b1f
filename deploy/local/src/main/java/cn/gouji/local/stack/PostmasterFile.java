package cn.gouji.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The file in which PostgreSQL keeps its process id (first line) and the second it was started in (third line). */
final class PostmasterFile {

    // The file is written a moment after the process has started.
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    private final Path file;

    PostmasterFile(Path file) {
        this.file = file;
    }

    /** Ends the server if it still runs. */
    void endStale() {
        running().ifPresent(StaleProcess::end);
    }

    private Optional<ProcessHandle> running() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3) {
                return Optional.empty();
            }
            return StaleProcess.find(Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())), TOLERANCE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
