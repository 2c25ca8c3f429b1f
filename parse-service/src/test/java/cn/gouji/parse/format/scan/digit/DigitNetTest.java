package cn.gouji.parse.format.scan.digit;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class DigitNetTest {

    private static final double SURE = 0.98;

    /** In fonts it has not seen, for it learnt those of {@link DigitTraining}. The last has a dot in its zero. */
    @ParameterizedTest
    @ValueSource(strings = {"C059", "DejaVu Serif", "Liberation Mono"})
    void readsDigitsOfOtherFontsAndIsNotSureOfWrongOnes(String font) {
        // Given
        assumeTrue(List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .contains(font), "The font is not installed");
        DigitNet net = DigitNet.learnt();
        List<DigitSheet.Sample> digits = new DigitSheet(font, new Random(9001)).samples().stream()
                .filter(sample -> sample.sign() != DigitNet.NONE).toList();

        // When
        long sure = digits.stream().filter(digit -> net.probabilities(digit.raster())[digit.sign()] >= SURE).count();
        long wrong = digits.stream().filter(digit -> surelyWrong(net.probabilities(digit.raster()), digit.sign()))
                .count();

        // Then
        assertThat(digits).hasSizeGreaterThan(500);
        assertThat(sure).isGreaterThan(digits.size() * 95L / 100);
        assertThat(wrong).isZero();
    }

    private static boolean surelyWrong(double[] probabilities, int sign) {
        for (int digit = 0; digit < 10; digit++) {
            if (digit != sign && probabilities[digit] >= SURE) {
                return true;
            }
        }
        return false;
    }
}
