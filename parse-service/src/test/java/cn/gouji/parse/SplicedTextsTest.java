package cn.gouji.parse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.Hints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Texts put together from pieces of the scenarios, broken anywhere: headings without tables, half a report within another,
 * rows of every layout side by side. {@code -Dcorpus.mutations=20000} tries more of them.
 */
class SplicedTextsTest {

    /** Only catches a reader that hangs. */
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int TEXTS = Integer.getInteger("corpus.mutations", 500);
    private static final long SEED = 20_240_115;
    private static final int MOST_PIECES = 16;
    private static final int LONGEST_PIECE = 12;
    /** One of so many lines is broken in two, one has the next at its end, and one is lost. */
    private static final int SOUND_LINES = 30;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void whateverStandsBesideWhateverReadingEndsWithAResult() throws Exception {
        // Given
        List<List<String>> documents = ScenarioTest.files().stream()
                .map(file -> Scenario.read(file).text().lines().toList()).toList();
        ReportReader reader = new ReportReader();

        for (int i = 0; i < TEXTS; i++) {
            // When
            String text = i % 2 == 0 ? pieces(documents) : withPieces(any(documents), documents);

            // Then
            assertTimeoutPreemptively(HANG, () -> assertThat(reader.read(null, text.getBytes(StandardCharsets.UTF_8),
                    null, Hints.NONE).outcome()).isNotNull(), () -> text);
        }
    }

    private String pieces(List<List<String>> documents) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(2, MOST_PIECES); pieces > 0; pieces--) {
            appendPiece(documents, text);
        }
        return text.toString();
    }

    private String withPieces(List<String> document, List<List<String>> documents) {
        StringBuilder text = new StringBuilder();
        for (String line : document) {
            switch (random.nextInt(SOUND_LINES)) {
                case 0 -> appendPiece(documents, text.append(line).append('\n'));
                case 1 ->
                    text.append(new StringBuilder(line).insert(random.nextInt(line.length() + 1), '\n')).append('\n');
                case 2 -> text.append(line);
                case 3 -> {
                    // Lost.
                }
                default -> text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    private void appendPiece(List<List<String>> documents, StringBuilder text) {
        List<String> document = any(documents);
        int from = random.nextInt(document.size());
        int to = Math.min(document.size(), from + random.nextInt(1, LONGEST_PIECE));
        document.subList(from, to).forEach(line -> text.append(line).append('\n'));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
