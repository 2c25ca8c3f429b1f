package cn.gouji.parse.isolation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class ReadingProcessesTest {

    private static final long HEAP = 32L << 20;
    private static final Duration LONG = Duration.ofMinutes(1);

    private ReadingProcesses processes = processes(new ProcessLimits(HEAP, LONG, LONG, LONG, 100));

    @AfterEach
    void end() {
        processes.close();
    }

    @Test
    void startsNoneBeforeItIsNeeded() {
        assertThat(processes.running()).isZero();
    }

    @Test
    void usesAProcessAgain() {
        assertThat(pid(read("1"))).isEqualTo(pid(read("2"))).isNotEqualTo(ProcessHandle.current().pid());
        assertThat(processes.running()).isEqualTo(1);
    }

    @Test
    void answersUnderTheSubmissionsId() {
        assertThat(read("1").submissionId()).isEqualTo("id");
    }

    @Test
    void replacesAProcessThatHasReadEnough() {
        // Given
        use(new ProcessLimits(HEAP, LONG, LONG, LONG, 1));

        // Then
        assertThat(pid(read("1"))).isNotEqualTo(pid(read("2")));
        assertThat(processes.running()).isZero();
    }

    @Test
    void endsAnIdleProcess() {
        // Given
        use(new ProcessLimits(HEAP, LONG, LONG, Duration.ofMillis(100), 100));

        // When
        long pid = pid(read("1"));

        // Then
        await().until(() -> ProcessHandle.of(pid).isEmpty());
        assertThat(processes.running()).isZero();
        assertThat(pid(read("2"))).isNotEqualTo(pid);
    }

    @ParameterizedTest
    @CsvSource({"crash, DAMAGED", "nonsense, DAMAGED", "fill, TOO_LARGE"})
    void losesOnlyTheDocumentThatEndsTheProcess(String document, UnreadableReason reason) {
        // Given
        long before = pid(read("1"));

        // When
        ParsedReport lost = read(document);

        // Then
        assertThat(lost.reason()).isEqualTo(reason);
        assertThat(lost.submissionId()).isEqualTo("id");
        assertThat(lost.notes()).hasSize(1);
        assertThat(pid(read("2"))).isNotEqualTo(before);
        await().until(() -> ProcessHandle.of(before).isEmpty());
    }

    @Test
    void killsAProcessThatHangs() {
        // Given
        use(new ProcessLimits(HEAP, Duration.ofSeconds(8), LONG, LONG, 100));
        long before = pid(read("1"));

        // When
        ParsedReport lost = read("hang");

        // Then
        assertThat(lost.reason()).isEqualTo(UnreadableReason.TIMEOUT);
        await().until(() -> ProcessHandle.of(before).isEmpty());
        assertThat(pid(read("2"))).isNotEqualTo(before);
    }

    @Test
    void givesRecognitionATimeOfItsOwn() {
        // Given
        use(new ProcessLimits(HEAP, LONG, Duration.ofMillis(1), LONG, 100));
        read("1");

        // Then
        assertThat(read("recognise and hang").reason()).isEqualTo(UnreadableReason.TIMEOUT);
        assertThat(read("2").reason()).isEqualTo(UnreadableReason.NOT_A_REPORT);
    }

    @Test
    void survivesAKillInTheMiddleOfADocument() {
        // Given
        long before = pid(read("1"));
        CompletableFuture<ParsedReport> reading = CompletableFuture.supplyAsync(() -> read("hang"));

        // When
        ProcessHandle.of(before).orElseThrow().destroyForcibly();

        // Then
        assertThat(reading.join().reason()).isIn(UnreadableReason.DAMAGED, UnreadableReason.NOT_A_REPORT);
        assertThat(pid(read("2"))).isNotEqualTo(before);
    }

    @Test
    void blamesNoDocumentForAProcessKilledWhileIdle() {
        // Given
        long before = pid(read("1"));
        ProcessHandle process = ProcessHandle.of(before).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();

        // Then
        assertThat(pid(read("2"))).isNotEqualTo(before);
    }

    @Test
    void doesNotBlameTheDocumentForADefect() {
        assertThatIllegalStateException().isThrownBy(() -> read("fail")).withMessageContaining("a defect");
    }

    @Test
    void doesNotBlameTheDocumentIfNoProcessStarts() {
        // Given
        processes = new ReadingProcesses(ReadingCommand.of(ReadingProcessesTest.class, HEAP),
                new ProcessLimits(HEAP, LONG, LONG, LONG, 100));

        // Then
        assertThatExceptionOfType(ProcessStartException.class).isThrownBy(() -> read("1"));
    }

    @Test
    void decidesNothingAboutDocumentsAtHandWhenItIsClosed() {
        // Given
        long pid = pid(read("1"));
        CompletableFuture<ParsedReport> reading = CompletableFuture.supplyAsync(() -> read("hang"));

        // When
        processes.close();

        // Then
        assertThat(reading).failsWithin(LONG).withThrowableThat().withMessageContaining("stopping");
        await().until(() -> ProcessHandle.of(pid).isEmpty());
    }

    private void use(ProcessLimits limits) {
        processes = processes(limits);
    }

    private static ReadingProcesses processes(ProcessLimits limits) {
        return new ReadingProcesses(ReadingCommand.of(FragileProgram.class, limits.heapBytes()), limits);
    }

    private ParsedReport read(String document) {
        return processes.read("id", document.getBytes(StandardCharsets.UTF_8), null, Hints.NONE);
    }

    private static long pid(ParsedReport report) {
        return Long.parseLong(report.notes().getFirst().detail());
    }
}
