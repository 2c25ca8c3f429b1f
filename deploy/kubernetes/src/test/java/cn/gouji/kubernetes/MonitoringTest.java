package cn.gouji.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Alerts lead to a runbook and can fire; that their metrics exist is seen where the services run. */
class MonitoringTest {

    private static final Pattern RUNBOOK = Pattern.compile("Runbook: ([^.]+)[.]");

    @TestFactory
    Stream<DynamicTest> everyAlertNamesItsRunbook() throws IOException {
        List<String> pages = Files.readAllLines(Manifests.FOLDER.resolve("RUNBOOKS.md"));
        return alerts().map(alert -> DynamicTest.dynamicTest(alert.path("alert").asText(), () -> {
            Matcher runbook = RUNBOOK.matcher(alert.at("/annotations/description").asText());

            assertThat(runbook.find()).isTrue();
            assertThat(pages).contains("## " + runbook.group(1));
            assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
        }));
    }

    /** Of a partition that is idle the largest lag is no number, and no sum over it is one. */
    @Test
    void nothingIsSummedThatMayBeNoNumber() throws IOException {
        Stream<String> panels = new ObjectMapper()
                .readTree(Manifests.FOLDER.resolve("components/monitoring/dashboard.json").toFile())
                .findValuesAsText("expr").stream();

        assertThat(Stream.concat(alerts().map(alert -> alert.path("expr").asText()), panels))
                .isNotEmpty().noneMatch(expression -> expression.matches("(?s).*_(max|avg)\\b.*")
                        && expression.contains("sum"));
    }

    private static Stream<JsonNode> alerts() {
        return Manifests.rendered("overlays/province", "PrometheusRule").stream()
                .flatMap(rules -> StreamSupport.stream(rules.at("/spec/groups").spliterator(), false))
                .flatMap(group -> StreamSupport.stream(group.path("rules").spliterator(), false));
    }
}
