package cn.gouji.ingest.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.mongodb.client.MongoClient;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.ingest.Form;
import cn.gouji.ingest.Stored;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** What cannot be taken is answered with a problem and leaves nothing behind. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class BadRequestTest {

    @Inject
    MongoClient client;

    private Stored before;

    @BeforeEach
    void count() {
        before = Stored.in(client);
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Stored.in(client)).isEqualTo(before);
    }

    @Test
    void noFile() {
        problem(new Form().field("year", "2023").submit(), 400, "noFile");
        problem(Form.submit("multipart/form-data; boundary=b", "--b--\r\n".getBytes()), 400, "noFile");
    }

    @Test
    void noFileChosenInABrowser() {
        problem(new Form().file("", new byte[0]).submit(), 400, "noFile");
    }

    @Test
    void emptyFile() {
        problem(new Form().file("空.txt", "").submit(), 400, "emptyFile").body("detail",
                containsString("空.txt"));
    }

    @Test
    void fileThatIsTooLarge() {
        problem(new Form().file("大.pdf", new byte[51 * 1024 * 1024]).submit(), 413, "tooLarge").body("detail",
                containsString("50 MB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2O23", "23", "9999", "2023年"})
    void malformedYear(String year) {
        problem(new Form().file("a.txt", unique()).field("year", year).submit(), 400, "badParameter");
    }

    @Test
    void longHint() {
        problem(new Form().file("a.txt", unique()).field("organ", "局".repeat(100_000)).submit(), 400,
                "badParameter");
    }

    @Test
    void wrongContentType() {
        problem(Form.submit("application/json", "{}".getBytes()), 415, "unsupportedMediaType");
        problem(Form.submit("text/plain", "年报".getBytes()), 415, "unsupportedMediaType");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=b"})
    void malformedForm(String contentType) {
        String cut = "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\ncut off";

        problem(Form.submit(contentType, cut.getBytes()), 400, "malformedRequest");
    }

    @Test
    void headersWithoutEnd() {
        String header = "--b\r\nContent-Disposition: form-data; name=\"" + "f".repeat(100_000);

        problem(Form.submit("multipart/form-data; boundary=b", header.getBytes()), 400, "malformedRequest");
    }

    @Test
    void tooManyFiles() {
        Form form = new Form();
        IntStream.rangeClosed(0, 1000).forEach(number -> form.file(number + ".txt", unique()));

        problem(form.submit(), 413, "tooManyFiles");
    }

    @Test
    void bodyThatDeclaresToBeBeyondTheLimit() throws IOException {
        String answer = answerTo("Content-Length: 6000000000", out -> out.write("--b\r\n".getBytes()));

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("application/problem+json")
                .contains("\"code\":\"tooLarge\"");
    }

    @Test
    void bodyThatGoesOnBeyondTheLimit() throws IOException {
        byte[] chunk = ("100000\r\n" + "x".repeat(0x100000) + "\r\n").getBytes();

        String answer = answerTo("Transfer-Encoding: chunked", out -> {
            out.write("43\r\n--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.txt\"\r\n\r\n\r\n"
                    .getBytes());
            for (int megabytes = 0; megabytes <= 64; megabytes++) {
                out.write(chunk);
            }
        });

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("application/problem+json")
                .contains("\"code\":\"tooLarge\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/content", "/events"})
    void unknownSubmission(String address) {
        when().get("/api/submissions/0196b5a0-0000-7000-8000-000000000000" + address).then().statusCode(404)
                .contentType("application/problem+json").body("code", equalTo("submissionNotFound"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "stage=lost", "verdict=PASSED", "year=x", "page=-1", "size=0", "size=501", "page=x"})
    void malformedFilter(String query) {
        when().get("/api/submissions?" + query).then().statusCode(400).contentType("application/problem+json")
                .body("code", equalTo("badParameter"));
    }

    @Test
    void problemsAreToldInEnglishToThoseWhoPreferIt() {
        given().header("Accept-Language", "en").when().get("/api/submissions/x").then().statusCode(404)
                .body("detail", equalTo("There is no submission 'x'."));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code))
                .body("status", equalTo(status));
    }

    private static byte[] unique() {
        return UUID.randomUUID().toString().getBytes();
    }

    /** Sends a body that is never finished and reads until the server ends the connection. */
    private static String answerTo(String header, Body body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/submissions HTTP/1.1\r\nHost: localhost\r\n" + header
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n").getBytes());
            body.write(out);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes a body. */
    private interface Body {
        void write(OutputStream out) throws IOException;
    }
}
