package cn.gouji.parse.corpus;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.parse.corpus.file.FileStyles;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.Styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Files that were damaged as files, not as reports: bytes changed, cut off, or taken from a file of another format.
 * {@code -Dcorpus.mutations=20000} tries more of them.
 */
class MutatedFilesTest {

    /** Only catches a reader that hangs. */
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int FILES = Integer.getInteger("corpus.mutations", 500);
    /** What the readers may remember, such as the labels they have met. */
    private static final long REMEMBERED = 64L * 1024 * 1024;

    static List<Style> styles() {
        List<Style> styles = new ArrayList<>(FileStyles.MERGED);
        styles.addAll(FileStyles.PRINTED);
        styles.addAll(Styles.ALL);
        return styles;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void mutatedFileEndsWithAResult(Style style) {
        // Given
        SplittableRandom random = new SplittableRandom(CorpusTest.SEED);
        int files = Math.ceilDiv(FILES, styles().size());

        for (int i = 0; i < files; i++) {
            // When
            byte[] mutated = mutated(style, i, random);

            // Then
            int file = i;
            assertTimeoutPreemptively(HANG, () -> assertThat(Reading.of(mutated).outcome()).isNotNull(),
                    () -> style + " " + file);
        }
    }

    @Test
    void readingLeavesNothingBehind() {
        // Given
        readEachStyle(1);
        long before = used();

        // When
        readEachStyle(Math.ceilDiv(FILES, 100));

        // Then
        assertThat(used() - before).isLessThan(REMEMBERED);
    }

    private static void readEachStyle(int times) {
        SplittableRandom random = new SplittableRandom(CorpusTest.SEED + 1);
        for (int i = 0; i < times; i++) {
            for (Style style : styles()) {
                Reading.of(mutated(style, i, random));
            }
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static byte[] mutated(Style style, int number, SplittableRandom random) {
        byte[] file = CorpusCase.random(1 + number / 30, List.of(style), List.of(), 0).bytes();
        return switch (number % 3) {
            case 0 -> flipped(file, random);
            case 1 -> Arrays.copyOf(file, random.nextInt(file.length));
            default -> spliced(file, CorpusCase.random(number, styles(), List.of(), 0).bytes(), random);
        };
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
