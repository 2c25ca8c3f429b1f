package cn.gouji.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import cn.gouji.contracts.event.Hints;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.process.ServiceName;
import cn.gouji.local.stack.LocalStack;
import cn.gouji.local.stack.StackSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a submission id to its trace and to the log lines of all four services; and the metrics that operators look at. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class TraceIT {

    private static final List<String> SERVICES = Stream.of(ServiceName.values()).map(ServiceName::module).toList();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path data;

    @TempDir
    private Path files;

    @Test
    void oneTraceAndOneIdThroughAllStages() throws Exception {
        // Given
        TraceCollector collector = new TraceCollector();
        StackSettings settings = settingsFor(collector);
        try (collector; LocalStack stack = new LocalStack(settings, part -> {
        })) {
            stack.start();

            // When
            Path report = ReportText.numbered(1, 2023, 5, 3).writeTo(files);
            String id = new GoujiClient(stack.address()).submit(List.of(report), new Hints(null, "411522", null))
                    .getFirst()
                    .submissionId();

            // Then
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                List<TraceCollector.Seen> spans = collector.ofTrace(id.replace("-", ""));
                assertThat(spans).extracting(TraceCollector.Seen::service).containsAll(SERVICES);
                assertThat(spans).extracting(TraceCollector.Seen::name)
                        .anyMatch(name -> name.contains("report.received"))
                        .anyMatch(name -> name.contains("report.parsed"))
                        .anyMatch(name -> name.contains("report.validated"));
            });
            for (String service : SERVICES) {
                assertThat(Files.readAllLines(data.resolve("logs").resolve(service + ".log"))).as(service)
                        .anyMatch(line -> line.matches(".* Stage reached stage=\\w+ submissionId=" + id
                                + " ageMs=\\d+( \\w+=\\S+)*"));
            }
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(MetricNames.exported(settings))
                    .containsAll(MetricNames.asked()));
        }
    }

    private StackSettings settingsFor(TraceCollector collector) {
        return FreeStack.settings(data, 1, Map.of(
                "QUARKUS_OTEL_SDK_DISABLED", "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.address()));
    }
}
