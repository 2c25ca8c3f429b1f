package cn.gouji.parse.format.scan.digit;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NumberReadingsTest {

    @Test
    void whatNetAndProgramAgreeUponIsDecided() {
        // Given: the program read it in another way first
        NumberReadings number = number("7", 0.99);
        number.addOfProgram("1");
        assertThat(number.decided()).isNull();

        // When
        number.addOfProgram("7");

        // Then
        assertThat(number.decided()).isEqualTo("7");
    }

    @Test
    void netAloneIsBelievedOnlyIfItIsMostCertainAndNothingSpeaksAgainstIt() {
        assertThat(number("7", 0.99).decided()).isNull();
        assertThat(number("7", 0.9995).decided()).isEqualTo("7");
        NumberReadings contradicted = number("7", 0.9995);
        contradicted.addOfProgram("1");
        assertThat(contradicted.decided()).isNull();
    }

    @Test
    void noughtsThatLookLikeThoseReadBeforeNeedNoProgram() {
        // Given
        NumberReadings nought = number("0", 0.9995);
        assertThat(nought.isClearNought()).isTrue();
        assertThat(nought.isAlike()).isFalse();

        // When
        nought.setAlike("0");

        // Then
        assertThat(nought.isAlike()).isTrue();
        assertThat(nought.decided()).isEqualTo("0");
        assertThat(number("0", 0.99).isClearNought()).isFalse();
        assertThat(number("7", 0.9995).isClearNought()).isFalse();
    }

    @Test
    void programIsBelievedTwiceIfTheNetIsUnsureAndFindsItPossible() {
        // Given
        NumberReadings possible = new NumberReadings(reading("1", 0.6, 7, 0.3));
        NumberReadings impossible = new NumberReadings(reading("7", 0.6, 1, 0.3));

        // When
        for (NumberReadings number : List.of(possible, impossible)) {
            number.addOfProgram("1");
            assertThat(number.decided()).isNull();
            number.addOfProgram("1");
        }

        // Then
        assertThat(possible.decided()).isEqualTo("1");
        assertThat(impossible.decided()).isNull();
    }

    @Test
    void whatIsNotDecidedKeepsAllReadings() {
        // Given
        NumberReadings number = new NumberReadings(reading("7", 0.6, 1, 0.3));
        number.addOfProgram("2");
        number.setAlike("4");

        // Then
        assertThat(number.possible()).containsExactly("2", "4", "1", "7");
    }

    private static NumberReadings number(String digit, double certainty) {
        return new NumberReadings(reading(digit, certainty, 0, 0));
    }

    private static NetReading reading(String digit, double certainty, int other, double probability) {
        double[] sign = new double[DigitNet.SIGNS];
        sign[other] = probability;
        sign[digit.charAt(0) - '0'] = certainty;
        return new NetReading(digit, certainty, List.of(sign));
    }
}
