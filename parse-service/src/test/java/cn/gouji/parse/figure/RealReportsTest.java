package cn.gouji.parse.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads the figures of the real reports that lie beside a checkout, if they are there. */
class RealReportsTest {

    private static final Path REPORTS = Path.of("..", "..", "shared", "reports");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "jingan-2023.txt | disclosure.published 479 条, disclosure.part 63 条, disclosure.part 111 条,"
                    + " disclosure.part 300 atLeast 条, requests.none 0, disclosure.channel 111 条, trainings 1 次, fees.none 0",
            "fengquan-2023.txt | disclosure.published 1340 atLeast 条, requests.received 2 件, requests.allConcluded 100 %",
            "guandaokou-2023.txt | disclosure.published 460 条, disclosure.part 136 条, disclosure.part 324 条,"
                    + " disclosure.channel 50 条, disclosure.part 11 条, disclosure.part 12 条, disclosure.part 14 条,"
                    + " disclosure.part 3 条, requests.none 0, trainings 1 次, fees.none 0",
            "xicun-2023.txt | disclosure.published 65 atLeast 条, requests.received 4 条, requests.concluded 2 条,"
                    + " requests.carriedOver 2 条, disputes.none 0, fees.none 0",
            "zhamao-2023.txt | disclosure.published 264 条, requests.none 0"})
    void everyFigureIsWhatACarefulPersonReads(String file, String expected) throws IOException {
        if (!Files.exists(REPORTS.resolve(file))) {
            return;
        }
        byte[] content = Files.readAllBytes(REPORTS.resolve(file));

        ParsedReport report = new ReportReader().read("s", content, file, Hints.NONE);

        assertThat(report.figures()).extracting(FigureScenario::printed).isEqualTo(List.of(expected.split(",\\s*")));
        assertThat(report.figures()).extracting(Figure::place).doesNotContainNull();
    }
}
