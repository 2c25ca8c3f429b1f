package cn.gouji.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PidFileTest {

    @TempDir
    private Path folder;

    private Process process;

    @BeforeEach
    void startProcess() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    @Test
    void aProcessLeftBehindIsFoundAndEnded() throws Exception {
        // Given
        PidFile file = new PidFile(folder.resolve("a.pid"));
        file.write(process.toHandle());

        // When
        assertThat(new PidFile(folder.resolve("a.pid")).running()).contains(process.toHandle());
        file.endStale();

        // Then
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(file.running()).isEmpty();
    }

    @Test
    void anotherProcessUnderTheSameIdIsLeftAlone() throws Exception {
        // Given
        Files.writeString(folder.resolve("a.pid"), process.pid() + " 1000000\n");

        // When
        new PidFile(folder.resolve("a.pid")).endStale();

        // Then
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void withoutAFileNothingRuns() {
        assertThat(new PidFile(folder.resolve("none.pid")).running()).isEmpty();
    }
}
