package cn.gouji.local;

import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.local.client.ApiException;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.client.Statistics;
import cn.gouji.local.client.SubmissionRun;
import cn.gouji.local.client.SubmissionState;
import cn.gouji.local.client.SubmittedItem;
import cn.gouji.local.process.ServiceName;
import cn.gouji.local.stack.LocalStack;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The whole pipeline as {@code gouji up} starts it, from files to statistics. Every test has a year of its own. */
@Timeout(value = 300, unit = SECONDS)
class PipelineIT {

    private static final Hints COUNTY = new Hints(null, "411522", null);
    /** From this number on the organs have one report only: years that do not fit each other would be a finding. */
    private static final int NO_OTHER_YEAR = 100;
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Kept after a failure: the logs of the services are in it. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path data;

    private static LocalStack stack;
    private static GoujiClient client;

    @TempDir
    private Path files;

    @BeforeAll
    static void start() throws InterruptedException {
        stack = new LocalStack(FreeStack.settings(data, 1, Map.of()), part -> {
        });
        stack.start();
        client = new GoujiClient(stack.address());
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void submittedReportsBecomeStatistics() throws InterruptedException {
        // When
        List<SubmissionState> states = process(ReportText.numbered(1, 2021, 5, 3), ReportText.numbered(2, 2021, 4, 4));

        // Then
        assertThat(states).extracting(SubmissionState::verdict).containsOnly(Verdict.PASSED);
        assertThat(states).extracting(SubmissionState::year).containsOnly(2021);
        awaitTotals(2021, 2, 9, 7);
        assertThat(client.statistics(2021).sum("requests.carriedOver.total")).isEqualByComparingTo("2");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws InterruptedException {
        // Given
        ReportText report = ReportText.numbered(1, 2022, 5, 3);
        String id = process(report).getFirst().submissionId();
        awaitTotals(2022, 1, 5, 3);

        // When
        List<SubmittedItem> again = client.submit(List.of(report.writeTo(files)), COUNTY);
        process(ReportText.numbered(2, 2022, 1, 1));

        // Then
        assertThat(again).extracting(SubmittedItem::status).containsExactly("known");
        assertThat(again).extracting(SubmittedItem::submissionId).containsExactly(id);
        awaitTotals(2022, 2, 6, 4);
    }

    @Test
    void aCorrectedReportReplacesTheNumbers() throws InterruptedException {
        // Given
        process(ReportText.numbered(1, 2023, 5, 3));
        awaitTotals(2023, 1, 5, 3);

        // When
        process(ReportText.numbered(1, 2023, 7, 6));

        // Then
        awaitTotals(2023, 1, 7, 6);
    }

    @Test
    void theOfficialDocumentOfAReportIsReadBackWithTheSameCells() throws Exception {
        // Given
        String id = process(ReportText.numbered(1, 2025, 5, 3)).getFirst().submissionId();
        awaitTotals(2025, 1, 5, 3);
        ParsedReport report = client.report(id).orElseThrow();
        String organ = URLEncoder.encode(report.organ().key(), StandardCharsets.UTF_8).replace("%2F", "/");

        for (String ending : List.of("docx", "xlsx")) {
            // When
            Path document = files.resolve("report." + ending);
            try (InputStream content = stack.address()
                    .resolve("/api/statistics/2025/organs/" + organ + "." + ending)
                    .toURL()
                    .openStream()) {
                Files.copy(content, document);
            }

            // Then
            assertThat(client.parse(document).cells()).hasSize(200).allSatisfy((cell, reading) -> assertThat(
                    reading.value()).as("%s of %s", cell, ending)
                    .isEqualByComparingTo(report.cells().get(cell).value()));
        }
    }

    @Test
    void aFileThatIsNoReportEndsAsUnreadableWithAReason() throws Exception {
        // Given
        Path letter = Files.writeString(files.resolve("letter.txt"), "关于召开春季植树动员会的通知\n\n请各科室派一人参加。\n");

        // When
        SubmissionState state = process(List.of(letter)).getFirst();

        // Then
        assertThat(state.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(state.outcome()).isEqualTo("unreadable");
        assertThat(client.report(state.submissionId())).map(ParsedReport::reason)
                .contains(UnreadableReason.NOT_A_REPORT);
        assertThat(client.validation(state.submissionId()).orElseThrow().verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    /** The page is made by one service, the acts are done by another. */
    @Test
    void theFormsOnThePageOfAReportAreUnderstoodByTheReview() throws Exception {
        // Given
        Path invitation = Files.writeString(files.resolve("invitation.txt"), "关于参加消防演练的通知\n\n请各科室派两人参加。\n");
        URI page = stack.address().resolve("/reports/" + process(List.of(invitation)).getFirst().submissionId());
        awaitPage(page, "待审核");

        // When
        act(page, "PUT", "action=\"([^\"]+/state)\"", "{\"state\": \"confirmed\", \"by\": \"李晓梅\", \"reason\": \"\"}");

        // Then
        awaitPage(page, "已确认（李晓梅");

        // When
        act(page, "POST", "formaction=\"([^\"]+/return)\"", "{\"by\": \"李晓梅\", \"reason\": \"不是年度报告\"}");

        // Then
        awaitPage(page, "已退回");
    }

    @Test
    void realReportsHaveTheFindingsThatACarefulPersonHas() {
        assumeTrue(RealReports.areThere(), "no real reports lie beside the checkout");

        RealReports.FINDINGS.forEach((name, expected) -> {
            // When
            List<Finding> findings = client.validate(client.parse(RealReports.file(name))).findings();

            // Then
            assertThat(findings).as(name).extracting(finding -> finding.rule() + " " + finding.severity())
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    @Timeout(value = 10 * 60, unit = SECONDS)
    void noReportIsLostOrCountedTwiceWhenServicesAreKilled() throws InterruptedException {
        // Given
        List<ReportText> reports = IntStream.range(0, 500)
                .mapToObj(i -> ReportText.numbered(NO_OTHER_YEAR + i, 2024, i % 7, i % 3 == 0 ? 0 : i % 7))
                .toList();
        int received = reports.stream().mapToInt(ReportText::received).sum();
        int granted = reports.stream().mapToInt(ReportText::granted).sum();

        // When
        List<String> ids = new ArrayList<>();
        for (int from = 0; from < reports.size(); from += 20) {
            List<Path> batch = reports.subList(from, from + 20).stream().map(report -> report.writeTo(files)).toList();
            submitUntilTaken(batch).forEach(item -> ids.add(item.submissionId()));
            if (from % 100 == 80 && from / 100 < ServiceName.values().length) {
                stack.process(ServiceName.values()[from / 100]).ifPresent(ProcessHandle::destroyForcibly);
            }
        }

        // Then
        assertThat(ids).doesNotHaveDuplicates().hasSize(500);
        await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofSeconds(1)).ignoreExceptions()
                .untilAsserted(() -> assertThat(client.statistics(2024).reports()).isEqualTo(500));
        awaitTotals(2024, 500, received, granted);
        assertThat(new SubmissionRun(client, SOON).awaitValidated(ids, finished -> {
        }).values()).hasSize(500).extracting(SubmissionState::verdict).containsOnly(Verdict.PASSED);
    }

    /** Does as the script of the page does. */
    private static void act(URI page, String method, String form, String body) throws Exception {
        String html = ask(HttpRequest.newBuilder(page)).body();
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(page.resolve(first(form, html)))
                .header("Content-Type", "application/json")
                .header("If-Match", '"' + first("data-revision=\"(\\d+)\"", html) + '"')
                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void awaitPage(URI page, String text) {
        await().atMost(SOON).untilAsserted(() -> assertThat(ask(HttpRequest.newBuilder(page)).body()).contains(text));
    }

    private static HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static String first(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).findFirst().orElseThrow();
    }

    private List<SubmissionState> process(ReportText... reports) throws InterruptedException {
        return process(List.of(reports).stream().map(report -> report.writeTo(files)).toList());
    }

    private static List<SubmissionState> process(List<Path> paths) throws InterruptedException {
        List<String> ids = client.submit(paths, COUNTY).stream().map(SubmittedItem::submissionId).toList();
        Map<String, SubmissionState> states = new SubmissionRun(client, SOON).awaitValidated(ids, finished -> {
        });
        assertThat(states).hasSameSizeAs(ids);
        return ids.stream().map(states::get).toList();
    }

    /** A sender whose connection breaks does not know what was taken and sends everything again. */
    private static List<SubmittedItem> submitUntilTaken(List<Path> batch) throws InterruptedException {
        for (int tries = 0; tries < 30; tries++) {
            try {
                return client.submit(batch, COUNTY);
            } catch (ApiException e) {
                Thread.sleep(Duration.ofSeconds(1));
            }
        }
        throw new AssertionError("The batch was not taken in 30 tries");
    }

    private static void awaitTotals(int year, int reports, int received, int granted) {
        await().atMost(SOON).untilAsserted(() -> {
            Statistics statistics = client.statistics(year);
            assertThat(statistics.reports()).isEqualTo(reports);
            assertThat(statistics.sum("requests.received.total")).isEqualByComparingTo(BigDecimal.valueOf(received));
            assertThat(statistics.sum("requests.granted.total")).isEqualByComparingTo(BigDecimal.valueOf(granted));
        });
    }
}
