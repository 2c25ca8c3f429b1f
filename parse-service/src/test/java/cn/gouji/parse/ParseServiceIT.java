package cn.gouji.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.parse.event.Pipeline;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusIntegrationTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ParseServiceIT {

    @Test
    void readsWhatWasHandedIn() {
        try (Pipeline pipeline = pipeline()) {
            // Given
            long size = pipeline.store("a1", "/reports/qinghe-2023.txt");
            ReportReceived received = Pipeline.submission("a1", size);
            String id = received.submission().submissionId();

            // When
            pipeline.send(received);

            // Then
            ConsumerRecord<String, byte[]> event = pipeline.parsed(received, 1).getFirst();
            String served = given().get("/api/reports/" + id).then().statusCode(200).extract().asString();
            assertThat(new String(event.value(), StandardCharsets.UTF_8)).contains("\"report\":" + served);
        }
    }

    @Test
    void setsAPoisonRecordAside() {
        try (Pipeline pipeline = pipeline()) {
            pipeline.send("poison", "{}".getBytes(StandardCharsets.UTF_8));

            assertThat(pipeline.deadLetter("poison").value()).asString().isEqualTo("{}");
        }
    }

    @Test
    void readsWithoutStoring() throws IOException {
        try (InputStream in = ParseServiceIT.class.getResourceAsStream("/reports/qinghe-2023.txt")) {
            given().multiPart("file", "qinghe.txt", in.readAllBytes()).post("/api/parse").then().statusCode(200)
                    .body("cells.'requests.received.total'.value", equalTo(5));
        }
    }

    @Test
    void readsPackedDocumentsInAProcessOfTheirOwn() throws IOException {
        // Given
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("政府信息公开");
            document.write(bytes);
        }

        // Then
        given().multiPart("file", "a.txt", bytes.toByteArray()).post("/api/parse").then().statusCode(200)
                .body("reason", equalTo("notAReport"));
        given().get("/q/metrics").then().body(containsString("gouji_parse_reading_processes 1.0"));
    }

    @Test
    void tellsHowItIs() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("gouji_parse_reading_processes"));
        given().get("/q/openapi").then().statusCode(200)
                .body(containsString("/api/reports/{submissionId}"), containsString("/api/parse"));
    }

    private Pipeline pipeline() {
        // What the test resource answers is handed to the service and set here, too.
        return new Pipeline(System.getProperty("kafka.bootstrap.servers"),
                System.getProperty("quarkus.mongodb.connection-string"));
    }
}
