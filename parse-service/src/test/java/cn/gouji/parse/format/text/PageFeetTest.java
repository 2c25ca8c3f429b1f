package cn.gouji.parse.format.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageFeetTest {

    @Test
    void numbersThatCountThePagesAreNoValues() {
        // Given: the cover has no number
        String text = "报告\n\f12\n0\n   1\n\f7\n\n2\n\f五、问题\n3\n";

        // Then
        assertThat(PageFeet.without(text)).isEqualTo("报告\n\f12\n0\n    \n\f7\n\n \n\f五、问题\n \n");
    }

    @Test
    void lastNumbersOfPagesThatDoNotCountThemStay() {
        // Given
        String text = "5\n\f0\n\f7\n\f0\n";

        // Then
        assertThat(PageFeet.without(text)).isEqualTo(text);
    }

    @Test
    void aNumberBehindOthersOnItsLineIsAValue() {
        // Given
        String text = "表\n0 1\n\f表\n0 2\n\f表\n0 3\n";

        // Then
        assertThat(PageFeet.without(text)).isEqualTo(text);
    }
}
