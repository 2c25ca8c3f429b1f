package cn.gouji.validate.event;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.form.Form;
import cn.gouji.infrastructure.StoreOutage;
import cn.gouji.validate.scenario.Reports;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(StoreOutage.class)
class StoreOutageTest {

    Runnable stopStore;
    Runnable startStore;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void anOutageIsWaitedForAndLeavesNoDeadLetter() {
        try (Pipeline pipeline = new Pipeline(kafka)) {
            // Given
            ReportParsed parsed = Pipeline.parsed(Reports.allZero(Form.FORM_2021));
            stopStore.run();

            // When
            pipeline.send(parsed);
            given().get("/api/validations/1").then().statusCode(503).header("Retry-After", "10")
                    .body("code", equalTo("unavailable"));
            given().header("Accept-Language", "en").get("/api/validations/1/notice.html").then().statusCode(503)
                    .header("Retry-After", "10").contentType("text/html").body(containsString("try again later"));
            startStore.run();

            // Then
            pipeline.validated(parsed, 1);
            assertThat(pipeline.deadLetters(parsed.submission().submissionId())).isEmpty();
        }
    }
}
