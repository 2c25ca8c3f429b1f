package cn.gouji.parse.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.parse.report.ReportRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ParseResourceTest {

    @Inject
    ReportRepository reports;

    @TestHTTPResource
    URI address;

    @Test
    void readsAFileOfAFormAndStoresNothing() throws IOException {
        // Given
        long stored = reports.count();

        // When
        String json = given().multiPart("file", "qinghe.txt", report()).multiPart("year", "2023")
                .multiPart("region", "410725").post("/api/parse").then().statusCode(200)
                .contentType("application/json").body("submissionId", nullValue()).extract().asString();

        // Then
        assertThat(ContractJson.mapper().readValue(json, ParsedReport.class).submissionId()).isNull();
        assertThat(reports.count()).isEqualTo(stored);
    }

    @Test
    void readsABody() throws IOException {
        String asForm = given().multiPart("file", "qinghe.txt", report()).post("/api/parse").asString();

        for (String type : new String[]{"application/octet-stream", "text/plain", "text/html; charset=gbk",
                "application/pdf", "application/json", "application/x-whatever"}) {
            given().config(asIs()).contentType(type).body(report()).queryParam("fileName", "qinghe.txt")
                    .post("/api/parse").then().statusCode(200).body(equalTo(asForm));
        }
    }

    @Test
    void aFileThatIsNoReportIsAResult() {
        given().config(asIs()).contentType("text/plain").body("通知".getBytes()).post("/api/parse").then()
                .statusCode(200).body("outcome", equalTo("unreadable"), "reason", equalTo("notAReport"));
    }

    @Test
    void needsAFile() {
        given().multiPart("organ", "柳溪镇人民政府").post("/api/parse").then().statusCode(400)
                .contentType("application/problem+json").body("code", equalTo("fileMissing"));
        given().multiPart("file", "a.txt", new byte[0]).post("/api/parse").then().statusCode(400)
                .body("code", equalTo("fileEmpty"));
        given().config(asIs()).contentType("text/plain").post("/api/parse").then().statusCode(400)
                .body("code", equalTo("fileEmpty"));
    }

    @Test
    void takesOneFileAtATime() throws IOException {
        given().multiPart("file", "qinghe.txt", report()).multiPart("file", "b.txt", new byte[1]).post("/api/parse")
                .then().statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("severalFiles"), "detail", containsString("2"));
        given().multiPart("file", "qinghe.txt", report()).multiPart("other", "b.txt", new byte[1]).post("/api/parse")
                .then().statusCode(400).body("code", equalTo("severalFiles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "--b\r\nContent-Disposition: form-data; name=file; filename=a\r\n\r\nhello",
            "--b\r\nContentDisposition\r\n\r\nhello\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\n!!!not base64\r\n--b--\r\n",
            "--b\r\nContent-Disposition: form-data; name=\"year\"\r\nContent-Type: text/plain; charset=none\r\n\r\n"
                    + "2023\r\n--b--\r\n"})
    void aFormThatIsNoneIsTheSendersFault(String body) {
        given().config(asIs()).contentType("multipart/form-data; boundary=b")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/parse").then().statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("malformedRequest"));
    }

    @Test
    void aContentTypeThatIsNoneIsTheSendersFault() {
        for (String type : new String[]{"///", "multipart/form-data; boundary="}) {
            given().config(asIs()).contentType(type).body(new byte[1]).post("/api/parse").then().statusCode(400)
                    .contentType("application/problem+json").body("code", equalTo("malformedRequest"));
        }
    }

    @Test
    void tellsWhichMethodsAnAddressSupports() {
        given().delete("/api/parse").then().statusCode(405).contentType("application/problem+json")
                .header("Allow", "OPTIONS, POST").body("code", equalTo("methodNotAllowed"));
        given().put("/api/reports/some/comparison/other.html").then().statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void refusesAYearThatIsNone() {
        given().multiPart("file", "a.txt", new byte[1]).multiPart("year", "last").post("/api/parse").then()
                .statusCode(400).body("code", equalTo("badParameter"), "detail", containsString("last"));
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsSent() throws Exception {
        HttpResponse<String> answer = send(BodyPublishers.ofByteArray(new byte[51 << 20]), true);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"tooLarge\"");
    }

    @Test
    void refusesWhatGrowsTooLarge() throws Exception {
        HttpResponse<String> answer = send(
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[51 << 20])), false);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"tooLarge\"");
    }

    private HttpResponse<String> send(BodyPublisher body, boolean askFirst) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/parse")).version(Version.HTTP_1_1)
                    .header("content-type", "application/octet-stream").expectContinue(askFirst).POST(body).build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static RestAssuredConfig asIs() {
        return RestAssured.config().encoderConfig(
                EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    private static byte[] report() throws IOException {
        try (InputStream in = ParseResourceTest.class.getResourceAsStream("/reports/qinghe-2023.txt")) {
            return in.readAllBytes();
        }
    }
}
