package cn.gouji.validate;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The packaged service, from one topic to the next. */
@QuarkusIntegrationTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ValidateServiceIT {

    @Test
    void aParsedReportIsValidatedStoredAndSentOn() {
        String kafka = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (Pipeline pipeline = new Pipeline(kafka)) {
            // Given
            ReportParsed parsed = Pipeline.parsed(Reports.oneWrongCell());

            // When
            pipeline.send(parsed);

            // Then
            assertThat(Pipeline.event(pipeline.validated(parsed, 1).getFirst()).verdict()).isEqualTo(Verdict.FAILED);
            given().get("/api/validations/" + parsed.submission().submissionId())
                    .then()
                    .statusCode(200)
                    .body("findings[0].rule", equalTo("requests.balance"));
            given().get("/q/health/ready").then().statusCode(200);
        }
    }
}
