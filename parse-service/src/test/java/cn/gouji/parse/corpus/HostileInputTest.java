package cn.gouji.parse.corpus;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.corpus.style.Styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Documents that no office sends; none may throw, hang, or be taken for values. */
class HostileInputTest {

    /** Only catches a reader that hangs. */
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final String ROW = "一、本年新收政府信息公开申请数量\t\t0\t0\t0\t0\t0\t0\t0\n";
    private static final String HEADING = "三、收到和处理政府信息公开申请情况\n";

    static Stream<Arguments> documents() {
        String report = CorpusCase.random(1, Styles.ALL.subList(0, 1), List.of(), 0).text();
        return Stream.of(
                document("nothing", ""),
                document("blanks", " \t\n　\n".repeat(2000)),
                Arguments.of("random bytes", random(300_000)),
                Arguments.of("a single byte", new byte[]{(byte) 0xFF}),
                Arguments.of("a lone byte order mark", new byte[]{(byte) 0xFF, (byte) 0xFE}),
                Arguments.of("odd UTF-16", new byte[]{(byte) 0xFE, (byte) 0xFF, 0x4E}),
                document("a line of a megabyte", "政府信息公开".repeat(60_000)),
                document("a line of a megabyte of digits", "1".repeat(1_000_000)),
                document("two hundred thousand numbers", "17 ".repeat(200_000)),
                document("two hundred thousand numbers below each other", HEADING + "17\n".repeat(200_000)),
                document("only digits", "0123456789\n".repeat(3_000)),
                document("repeated headings", "一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n".repeat(20_000)),
                document("the same heading again and again", HEADING.repeat(30_000)),
                document("the same row again and again", HEADING + ROW.repeat(20_000)),
                document("labels without values", "1.属于国家秘密\n3.其他\n".repeat(20_000)),
                document("a hundred reports in one file", (report + "\n").repeat(100)),
                document("a row of a hundred thousand columns", HEADING + "一、本年新收政府信息公开申请数量" + "\t0".repeat(100_000)),
                document("zero characters", report.replace("\t", "\0\t").replace("0", "\0" + "0")),
                document("brackets and bars", "((（（||[[".repeat(50_000)),
                document("titles", "某镇2023年政府信息公开工作年度报告".repeat(20_000)),
                Arguments.of("lone surrogates", loneSurrogates(report)),
                document("a number without end in a cell", ROW.replaceFirst("0", "9".repeat(100_000))),
                document("exponents", ROW.replace("0", "1e999999999")),
                document("a report of spaces", report.replace("", " ")),
                document("a report backwards", new StringBuilder(report).reverse().toString()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void endsWithAResult(String name, byte[] document) {
        // When
        ParsedReport reading = assertTimeoutPreemptively(HANG, () -> Reading.of(document));

        // Then
        assertThat(reading.outcome()).isNotNull();
    }

    private static Arguments document(String name, String text) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SplittableRandom(5).nextBytes(bytes);
        return bytes;
    }

    private static byte[] loneSurrogates(String report) {
        return ("\uFEFF" + report.replace("政", "\uD800").replace("息", "\uDC00")).getBytes(StandardCharsets.UTF_16BE);
    }
}
