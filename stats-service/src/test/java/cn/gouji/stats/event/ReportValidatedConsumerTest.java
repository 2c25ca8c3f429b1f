package cn.gouji.stats.event;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.IndependentSum;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.ValidatedTopic;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class ReportValidatedConsumerTest {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;
    @Inject
    TotalsQueries statistics;
    @Inject
    FactTables tables;

    @BeforeEach
    void empty() {
        tables.empty();
    }

    @Test
    void countsEveryReportOfTheTopicOnceAndPutsAsideWhatIsNoReport() throws Exception {
        // Given
        List<ReportValidated> season = ValidatedReports.season(new Random(11), 60);
        List<ReportValidated> sent = new ArrayList<>(season);
        sent.addAll(season);
        Collections.shuffle(sent, new Random(11));

        // When
        try (ValidatedTopic topic = new ValidatedTopic(servers)) {
            for (ReportValidated event : sent.subList(0, 60)) {
                topic.send(event);
            }
            topic.send("key", "id", "no JSON".getBytes(StandardCharsets.UTF_8));
            topic.send("key", "id", "{\"revision\": 1}".getBytes(StandardCharsets.UTF_8));
            for (ReportValidated event : sent.subList(60, sent.size())) {
                topic.send(event);
            }

            await().atMost(Duration.ofSeconds(60)).until(() -> topic.waiting() == 0);

            // Then
            IndependentSum expected = new IndependentSum(season);
            Totals totals = statistics.totals(Selection.of(2023));
            assertThat(tables.count("report_fact")).isEqualTo(60);
            assertThat(totals.reports()).isEqualTo(expected.reports(Selection.of(2023)));
            assertThat(totals.cells().get("requests.received.total"))
                    .usingRecursiveComparison()
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(expected.cells(Selection.of(2023)).get("requests.received.total"));
            assertThat(topic.deadLetters()).containsExactlyInAnyOrder("no JSON", "{\"revision\": 1}");
        }
    }
}
