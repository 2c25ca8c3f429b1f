package cn.gouji.stats;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.infrastructure.InfrastructureResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** The packaged service from the topic to the page, with PostgreSQL gone in between. */
@QuarkusIntegrationTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka"))
@WithTestResource(StoppablePostgreSql.class)
class ReportFlowIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Random random = new Random(3);

    StoppablePostgreSql postgreSql;

    @Test
    void reportsWaitForPostgreSqlAndArriveOnce() throws Exception {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (ValidatedTopic topic = new ValidatedTopic(servers)) {
            // Given
            topic.send(report("甲局", 1));
            await().atMost(PATIENCE).untilAsserted(() -> assertReceived(1, 1));

            // When
            postgreSql.stopForAWhile();
            for (int i = 0; i < 50; i++) {
                topic.send(report("第" + i + "局", 2));
            }
            await().atMost(PATIENCE).untilAsserted(() -> {
                given().get("/q/health/ready").then().statusCode(503);
                given().get("/q/health/live").then().statusCode(200);
                given().get("/api/statistics/2023").then().statusCode(503).body("code", is("unavailable"))
                        .header("Retry-After", "10");
            });
            assertPagesSayWhenToComeAgain();
            postgreSql.startAgain();

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertReceived(51, 101));
            assertThat(topic.deadLetters()).isEmpty();
            given().get("/").then().statusCode(200).body(containsString("第49局"));
            given().get("/q/health/ready").then().statusCode(200);
        }
    }

    private static void assertPagesSayWhenToComeAgain() {
        for (String page : List.of("/", "/completeness", "/indicators", "/quality", "/organ?key=1",
                "/reports/" + new UUID(0, 0))) {
            given().get(page).then().statusCode(503).header("Retry-After", "10")
                    .contentType("text/html").body(containsString("服务暂时不可用，请稍后重试。"));
        }
        given().header("Accept-Language", "en").get("/quality").then().statusCode(503)
                .body(containsString("try again later"));
        given().get("/api/panel/2023.csv").then().statusCode(503).contentType("application/problem+json");
    }

    private static void assertReceived(int reports, int received) {
        given().get("/api/statistics/2023").then().statusCode(200).body("reports", is(reports))
                .body("cells.'requests.received.total'.sum", is(received));
    }

    private ReportValidated report(String organName, int received) {
        Organ organ = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), organName,
                OrganKind.COUNTY_DEPARTMENT);
        return ValidatedReports.report(ValidatedReports.id(random), Instant.EPOCH, 1, organ, 2023, Form.FORM_2021,
                ValidatedReports.cells(Form.FORM_2021, Map.of("requests.received.total", received)), List.of());
    }
}
