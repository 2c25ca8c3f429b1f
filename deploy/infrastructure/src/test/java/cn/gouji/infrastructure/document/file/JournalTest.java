package cn.gouji.infrastructure.document.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTest {

    /** Every write to it fails, as on a full disk. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    @Test
    void shouldTellWhatWasFlushedInItsOrder() {
        // Given
        try (Journal journal = Journal.open(file())) {
            journal.add("documents.a", "键\0\0", bytes("一"));
            journal.add("index.b", "k", bytes(""));
            journal.flush();
            journal.add("documents.a", "键\0\0", null);
            journal.flush();
            journal.add("documents.a", "never flushed", bytes("x"));
        }

        // When
        List<String> told = told();

        // Then
        assertThat(told).containsExactly("documents.a 键\0\0 一", "index.b k ", "documents.a 键\0\0 removed");
    }

    @Test
    void shouldEndAtAnyPlaceWhereACrashCutItOff() throws IOException {
        // Given
        try (Journal journal = Journal.open(file())) {
            journal.add("m", "first", bytes("1"));
            journal.flush();
            journal.add("m", "second", bytes("2"));
            journal.flush();
        }
        byte[] whole = Files.readAllBytes(file());

        for (int length = 0; length < whole.length; length++) {
            // When
            Files.write(file(), Arrays.copyOf(whole, length));

            // Then
            assertThat(told()).isEqualTo(length < firstFrame(whole) ? List.of() : List.of("m first 1"));
        }
    }

    @Test
    void shouldNotTellBytesThatWereChanged() throws IOException {
        // Given
        try (Journal journal = Journal.open(file())) {
            journal.add("m", "k", bytes("1"));
            journal.flush();
        }
        byte[] whole = Files.readAllBytes(file());
        whole[whole.length - 1]++;

        // When
        Files.write(file(), whole);

        // Then
        assertThat(told()).isEmpty();
    }

    @Test
    @EnabledIf("hasFullDevice")
    void shouldKeepWhatAFullDiskRefused() {
        // Given
        try (Journal journal = Journal.open(FULL)) {
            journal.add("m", "k", bytes("1"));
            assertThatThrownBy(journal::flush).isInstanceOf(UncheckedIOException.class);

            // When, Then
            assertThatThrownBy(journal::flush).isInstanceOf(UncheckedIOException.class);
        }
    }

    static boolean hasFullDevice() {
        return Files.exists(FULL);
    }

    @Test
    void shouldBeEmptyOnceCleared() {
        // Given
        try (Journal journal = Journal.open(file())) {
            journal.add("m", "old", bytes("1"));
            journal.flush();

            // When
            journal.clear();
            journal.add("m", "new", bytes("2"));
            journal.flush();
        }

        // Then
        assertThat(told()).containsExactly("m new 2");
    }

    private static int firstFrame(byte[] whole) {
        return 8 + (whole[2] & 0xff) * 256 + (whole[3] & 0xff);
    }

    private List<String> told() {
        List<String> told = new ArrayList<>();
        try (Journal journal = Journal.open(file())) {
            journal.replay((map, key, value) -> told.add(map + " " + key + " "
                    + (value == null ? "removed" : new String(value, StandardCharsets.UTF_8))));
        }
        return told;
    }

    private Path file() {
        return folder.resolve("journal");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
