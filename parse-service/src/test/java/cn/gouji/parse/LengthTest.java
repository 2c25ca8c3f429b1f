package cn.gouji.parse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.corpus.Comparison;
import cn.gouji.parse.corpus.CorpusCase;
import cn.gouji.parse.corpus.style.Styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Texts much longer than any report: read in a time that grows with their length. */
class LengthTest {

    /** A reader whose work grew with the square of the length would take hours. */
    private static final Duration NOT_THE_SQUARE = Duration.ofSeconds(120);
    private static final int CHARACTERS = 1_000_000;
    private static final Map<String, String> PIECES = Map.of(
            "numbers in one line", "12 ",
            "words and numbers in one line", "公开3条，",
            "lines of figures", "全年主动公开政府信息3条，收到政府信息公开申请2件。\n",
            "repeated headings", "一、总体情况\n",
            "headings in one line", "二、主动公开政府信息情况 ",
            "rows of a table", "（一）予以公开\t1\t2\t3\t4\t5\t6\t21\n",
            "parts of section one", "（一）主动公开情况。认真落实。\n",
            "open brackets", "（（【",
            "titles", "2023年政府信息公开工作年度报告\n",
            "sentence without end", "未收到有关申请，");

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @ValueSource(strings = {"numbers in one line", "words and numbers in one line", "lines of figures",
            "repeated headings", "headings in one line", "rows of a table", "parts of section one", "open brackets",
            "titles", "sentence without end"})
    void workGrowsWithTheLength(String text) {
        // Given
        String piece = PIECES.get(text);
        String report = CorpusCase.random(1, List.of(Styles.named("tabs")), List.of(), 0).text();
        String hostile = report + "\n" + piece.repeat(CHARACTERS / piece.length());

        // When
        ParsedReport read = assertTimeoutPreemptively(NOT_THE_SQUARE, () -> read(hostile));

        // Then
        assertThat(read.outcome()).isNotEqualTo(Outcome.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 2\n", "24 / 76\n", "0 0\n", "- -\n", "1\n\f", "⼀⼆三\n"})
    void workGrowsWithTheLengthOfATable(String piece) {
        // Given: a table that goes on and on, with what may be numbers of pages or values
        String report = CorpusCase.random(1, List.of(Styles.named("tabs")), List.of(), 0).text();
        int end = report.indexOf("四、政府信息公开");
        String hostile = report.substring(0, end) + piece.repeat(CHARACTERS / piece.length()) + report.substring(end);

        // When
        ParsedReport read = assertTimeoutPreemptively(NOT_THE_SQUARE, () -> read(hostile));

        // Then
        assertThat(read.outcome()).isNotEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void reportInTheMiddleOfALongTextIsRead() {
        // Given
        CorpusCase report = CorpusCase.random(1, List.of(Styles.named("tabs")), List.of(), 0);
        String around = "本站其他栏目的内容，与报告无关。\n".repeat(20_000);

        // When
        ParsedReport read = read(around + report.text() + "\n" + around);

        // Then
        assertThat(Comparison.of(report.truth(), read).faults()).isEmpty();
    }

    @Test
    void aReportInFiftyMegabytesIsRead() {
        // Given
        CorpusCase report = CorpusCase.random(1, List.of(Styles.named("tabs")), List.of(), 0);
        String after = "本站其他栏目的内容，与报告无关。\n".repeat(1_000_000);

        // When
        ParsedReport read = assertTimeoutPreemptively(NOT_THE_SQUARE, () -> read(report.text() + "\n" + after));

        // Then
        assertThat(Comparison.of(report.truth(), read).faults()).isEmpty();
    }

    private ParsedReport read(String text) {
        return reader.read("s", text.getBytes(StandardCharsets.UTF_8), null, Hints.NONE);
    }
}
