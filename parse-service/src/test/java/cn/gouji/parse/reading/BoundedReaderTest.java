package cn.gouji.parse.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

class BoundedReaderTest {

    private static final ParsedReport ANSWER = ParsedReport.unreadable("1", UnreadableReason.NOT_A_REPORT, List.of());

    @Test
    void handsOutWhatTheReaderAnswers() throws InterruptedException {
        assertThat(read(reader((id, content, name, hints) -> ANSWER))).isSameAs(ANSWER);
    }

    @Test
    void givesUpAReaderThatHangsAndCountsItWhileItRuns() throws InterruptedException {
        // Given
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        BoundedReader reader = reader((id, content, name, hints) -> {
            awaitStubbornly(released, told);
            return ANSWER;
        });

        // When
        ParsedReport report = read(reader);

        // Then
        told.await();
        assertThat(report.reason()).isEqualTo(UnreadableReason.TIMEOUT);
        assertThat(reader.abandoned()).isEqualTo(1);
        released.countDown();
        await().until(reader::abandoned, abandoned -> abandoned == 0);
    }

    @Test
    void goesOnToReadAfterAReaderWasGivenUp() throws InterruptedException {
        // Given
        CountDownLatch never = new CountDownLatch(1);
        BoundedReader reader = reader((id, content, name, hints) -> {
            if (content.length > 0) {
                awaitStubbornly(never, new CountDownLatch(1));
            }
            return ANSWER;
        });

        // When
        ParsedReport hanging = reader.read("1", () -> new byte[1], "a.txt", Hints.NONE);
        ParsedReport next = reader.read("2", () -> new byte[0], "b.txt", Hints.NONE);

        // Then
        assertThat(hanging.reason()).isEqualTo(UnreadableReason.TIMEOUT);
        assertThat(next).isSameAs(ANSWER);
    }

    @Test
    void callsADocumentDamagedThatIsNestedWithoutEnd() throws InterruptedException {
        ParsedReport report = read(reader((id, content, name, hints) -> nest(1)));

        assertThat(report.reason()).isEqualTo(UnreadableReason.DAMAGED);
        assertThat(report.notes()).extracting("code").containsExactly("document.nestedTooDeeply");
    }

    @Test
    void doesNotBlameTheDocumentForADefect() {
        BoundedReader reader = reader((id, content, name, hints) -> {
            throw new ArrayIndexOutOfBoundsException(7);
        });

        assertThatIllegalStateException().isThrownBy(() -> read(reader))
                .withCauseInstanceOf(ArrayIndexOutOfBoundsException.class);
    }

    private static ParsedReport nest(int depth) {
        ParsedReport inner = nest(depth + 1);
        return inner.withSubmissionId(String.valueOf(depth));
    }

    private static void awaitStubbornly(CountDownLatch latch, CountDownLatch told) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException ignored) {
                told.countDown();
            }
        }
    }

    private static ParsedReport read(BoundedReader reader) throws InterruptedException {
        return reader.read("1", () -> new byte[0], "a.txt", Hints.NONE);
    }

    private static BoundedReader reader(ReportReading reader) {
        return new BoundedReader(reader, ReadingConfigTest.config(Map.of("gouji.parse.reading.concurrency", "1",
                "gouji.parse.reading.time-limit", "0.2s")));
    }
}
