package cn.gouji.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import cn.gouji.contracts.event.Hints;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.client.SubmissionRun;
import cn.gouji.local.client.SubmittedItem;
import cn.gouji.local.process.ServiceName;
import cn.gouji.local.stack.LocalStack;
import cn.gouji.local.stack.StackSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two processes of each service share the work, count nothing twice, and stand in for each other. */
@Timeout(value = 480, unit = TimeUnit.SECONDS)
class ReplicasIT {

    private static final Hints COUNTY = new Hints(null, "411522", null);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @TempDir
    private Path files;

    private StackSettings settings;
    private LocalStack stack;
    private GoujiClient client;

    @BeforeEach
    void start() throws InterruptedException {
        settings = FreeStack.settings(data, 2, Map.of());
        stack = new LocalStack(settings, part -> {
        });
        stack.start();
        client = new GoujiClient(stack.address());
    }

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void theOtherTakesOverWhatOneThatHangsHad() throws Exception {
        // Given
        for (int port : settings.servicePorts().get(ServiceName.PARSE)) {
            // Ready to work is who has started; to have work is to have partitions as well.
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> assigned(port) > 0);
        }
        process(1, 60);
        for (int port : settings.servicePorts().get(ServiceName.PARSE)) {
            assertThat(parsed(port)).as("parsed by the process on port " + port).isPositive();
        }

        // When one stops without dying, so that nobody starts it again
        signal("STOP");
        process(61, 100);

        // Then
        awaitCounted(100);

        // When it comes back and still believes that its partitions are its own
        signal("CONT");
        process(101, 120);

        // Then
        awaitCounted(120);
    }

    private void process(int from, int to) throws InterruptedException {
        List<Path> reports = IntStream.rangeClosed(from, to)
                .mapToObj(number -> ReportText.numbered(number, 2023, 5, 3).writeTo(files)).toList();
        List<String> ids = client.submit(reports, COUNTY).stream().map(SubmittedItem::submissionId).toList();
        assertThat(new SubmissionRun(client, Duration.ofSeconds(60)).awaitValidated(ids, finished -> {
        })).hasSize(ids.size());
    }

    private void awaitCounted(int reports) {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().untilAsserted(() -> {
            assertThat(client.statistics(2023).reports()).isEqualTo(reports);
            assertThat(client.statistics(2023).sum("requests.received.total"))
                    .isEqualByComparingTo(String.valueOf(5 * reports));
        });
    }

    private void signal(String name) throws IOException, InterruptedException {
        long pid = stack.process(ServiceName.PARSE).orElseThrow().pid();
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor()).isZero();
    }

    private static double parsed(int port) throws IOException, InterruptedException {
        return metric(port, "gouji_reports_parsed_total");
    }

    private static double assigned(int port) throws IOException, InterruptedException {
        return metric(port, "kafka_consumer_coordinator_assigned_partitions");
    }

    private static double metric(int port, String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/metrics")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofLines()).body()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
        }
    }
}
