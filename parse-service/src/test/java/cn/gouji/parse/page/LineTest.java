package cn.gouji.parse.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.report.Place;

import static org.assertj.core.api.Assertions.assertThat;

/** Blanks that were lost in another character set. */
class LineTest {

    @ParameterizedTest
    @CsvSource({"??一、总体情况,一、总体情况", "????（一）主动公开,（一）主动公开", "?一、总体情况,?一、总体情况", "??2025年我局,2025年我局", "??12,??12",
            "共3??件,共3??件"})
    void leavesOutWhatStandsForBlanks(String printed, String text) {
        assertThat(new Line(printed, Place.ofLine(1)).text()).isEqualTo(text);
    }
}
