package cn.gouji.parse.corpus;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.parse.corpus.file.FileStyles;
import cn.gouji.parse.corpus.style.Style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Files that were damaged as files, not as reports: bytes changed, cut off, or taken from another file. */
class MutatedFilesTest {

    /** Only catches a reader that hangs. */
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int FILES = Integer.getInteger("corpus.mutations", 80);

    static List<Style> styles() {
        return FileStyles.MERGED;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void mutatedFileEndsWithAResult(Style style) {
        // Given
        SplittableRandom random = new SplittableRandom(CorpusTest.SEED);
        byte[] file = CorpusCase.random(1, List.of(style), List.of(), 0).bytes();
        byte[] other = CorpusCase.random(2, styles(), List.of(), 0).bytes();

        for (int i = 0; i < FILES; i++) {
            // When
            byte[] mutated = switch (i % 3) {
                case 0 -> flipped(file, random);
                case 1 -> Arrays.copyOf(file, random.nextInt(file.length));
                default -> spliced(file, other, random);
            };

            // Then
            assertTimeoutPreemptively(HANG, () -> assertThat(Reading.of(mutated).outcome()).isNotNull());
        }
    }

    private static byte[] flipped(byte[] file, SplittableRandom random) {
        byte[] flipped = file.clone();
        for (int i = random.nextInt(1, 40); i > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] file, byte[] other, SplittableRandom random) {
        byte[] spliced = file.clone();
        int length = random.nextInt(1, Math.min(file.length, other.length) / 2);
        System.arraycopy(other, random.nextInt(other.length - length), spliced, random.nextInt(file.length - length),
                length);
        return spliced;
    }
}
