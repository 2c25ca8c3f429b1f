package cn.gouji.ingest.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.mongodb.client.MongoClient;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.ingest.Form;
import cn.gouji.ingest.Stored;
import cn.gouji.ingest.TopicReader;
import cn.gouji.ingest.Zip;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class SubmitTest {

    @Inject
    MongoClient client;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Stored before;

    @BeforeEach
    void count() {
        before = Stored.in(client);
    }

    @Test
    void acceptsAFileAndTellsWhereToFollowIt() {
        String text = unique("年报");

        ValidatableResponse answer = submit(file("柳溪镇2023年年报.txt", text).field("organ", "柳溪镇人民政府")
                .field("region", "410725999").field("year", "2023"));

        answer.statusCode(202).body("items.size()", equalTo(1)).body("items[0].status", equalTo("accepted"))
                .body("items[0].fileName", equalTo("柳溪镇2023年年报.txt")).body("items[0].reason", nullValue());
        String href = answer.extract().path("items[0].href");
        when().get(href).then().statusCode(200)
                .body("submissionId", equalTo(answer.extract().path("items[0].submissionId")))
                .body("sha256", equalTo(answer.extract().path("items[0].sha256")))
                .body("size", equalTo(text.getBytes(StandardCharsets.UTF_8).length))
                .body("mediaType", equalTo("text/plain")).body("stage", equalTo("received"))
                .body("hints.organ", equalTo("柳溪镇人民政府")).body("hints.region", equalTo("410725999"))
                .body("hints.year", equalTo(2023)).body("organ", nullValue()).body("year", nullValue())
                .body("verdict", nullValue()).body("outcome", nullValue());
        assertThat(Stored.in(client)).isEqualTo(before.plus(1, 1, 1));
    }

    @Test
    void takesTheLongestNameThatADiskCanHold() {
        String name = "政府信息公开工作年度报告".repeat(20) + ".docx";

        submit(file(name, unique("长名"))).statusCode(202).body("items[0].fileName", endsWith(".docx"));
    }

    @Test
    void givesTheContentBackUnderItsName() {
        String text = unique("内容");
        String href = submit(file("某镇 年报.txt", text)).extract().path("items[0].href");

        byte[] content = when().get(href + "/content").then().statusCode(200).contentType("text/plain")
                .header("Content-Disposition",
                        "attachment; filename=\"__ __.txt\"; filename*=UTF-8''%E6%9F%90%E9%95%87%20%E5%B9%B4%E6%8A%A5.txt")
                .header("X-Content-Type-Options", "nosniff").extract().asByteArray();

        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void keepsAFileOfManyChunks() {
        byte[] large = new byte[9_000_001];
        new Random(1).nextBytes(large);

        String href = submit(new Form().file("large.bin", large)).statusCode(202).extract()
                .path("items[0].href");

        assertThat(when().get(href + "/content").then().extract().asByteArray()).isEqualTo(large);
        assertThat(Stored.in(client)).isEqualTo(before.plus(1, 1, 35));
    }

    @Test
    void sameBytesAnswerWithTheSubmissionThatIsThere() {
        String text = unique("年报");
        String first = submit(file("a.txt", text).field("year", "2022")).extract().path("items[0].submissionId");

        submit(file("b.txt", text)).statusCode(202)
                .body("items[0].submissionId", equalTo(first)).body("items[0].status", equalTo("known"))
                .body("items[0].fileName", equalTo("b.txt"))
                .body("items[0].href", equalTo("/api/submissions/" + first));

        when().get("/api/submissions/" + first).then().body("hints.year", equalTo(2022));
        assertThat(Stored.in(client)).isEqualTo(before.plus(1, 1, 1));
    }

    @Test
    void sameBytesWithAnotherYearAreReadAgain() {
        String text = unique("年报");
        String id = submit(file("a.txt", text).field("organ", "柳溪镇人民政府").field("year", "2022")).extract()
                .path("items[0].submissionId");

        submit(file("b.txt", text).field("year", "2023")).statusCode(202)
                .body("items[0].submissionId", equalTo(id)).body("items[0].status", equalTo("known"));

        when().get("/api/submissions/" + id).then().body("hints.year", equalTo(2023))
                .body("hints.organ", equalTo("柳溪镇人民政府")).body("stage", equalTo("received"));
        try (TopicReader events = new TopicReader(bootstrapServers, "report.received")) {
            // Each is sent behind its answer, so that the second may be the first.
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(events.withKey(id))
                    .extracting(ConsumerRecord::value)
                    .satisfiesExactlyInAnyOrder(one -> assertThat(one).contains("\"revision\":1", "2022"),
                            two -> assertThat(two).contains("\"revision\":2", "2023")));
        }
        assertThat(Stored.in(client)).isEqualTo(before.plus(1, 1, 1));
    }

    @Test
    void ofManyWhoHandInTheSameBytesAtOnceEachOnesHintCounts() {
        String text = unique("年报");
        List<Map.Entry<String, String>> hints = List.of(Map.entry("organ", "柳溪镇人民政府"), Map.entry("region", "411522"),
                Map.entry("year", "2023"));

        hints.parallelStream().forEach(
                hint -> submit(file("a.txt", text).field(hint.getKey(), hint.getValue())).statusCode(202));

        String id = submit(file("a.txt", text)).body("items[0].status", equalTo("known")).extract()
                .path("items[0].submissionId");
        when().get("/api/submissions/" + id).then().body("hints.organ", equalTo("柳溪镇人民政府"))
                .body("hints.region", equalTo("411522")).body("hints.year", equalTo(2023));
    }

    @Test
    void answersManyFilesInTheirOrder() {
        String known = unique("known");
        String knownId = submit(file("known.txt", known)).extract().path("items[0].submissionId");
        String twice = unique("twice");

        ValidatableResponse answer = submit(
                file("1.txt", unique("1")).part("name=\"other\"; filename=\"2.txt\"", known.getBytes())
                        .file("3.txt", new byte[0]).file("4.txt", twice.getBytes())
                        .file("5.txt", twice.getBytes()).file("6.bin", new byte[50 * 1024 * 1024 + 1])
                        .file("7.txt", unique("7").getBytes()));

        answer.statusCode(202)
                .body("items.fileName",
                        equalTo(List.of("1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.bin", "7.txt")))
                .body("items.status",
                        equalTo(List.of("accepted", "known", "refused", "accepted", "known", "refused", "accepted")))
                .body("items[1].submissionId", equalTo(knownId)).body("items[2].reason", equalTo("emptyFile"))
                .body("items[2].submissionId", nullValue()).body("items[2].href", nullValue())
                .body("items[4].submissionId", equalTo(answer.extract().path("items[3].submissionId")))
                .body("items[5].reason", equalTo("tooLarge"));
        assertThat(Stored.in(client)).isEqualTo(before.plus(4, 4, 4));
    }

    @Test
    void takesTheFilesOutOfAnArchive() {
        // Given
        byte[] archive = new Zip(Charset.forName("GBK")).file("2023/清河镇.txt", unique("1")).file("2023/空.txt", "")
                .file("__MACOSX/2023/._清河镇.txt", "x").file("2023/柳溪镇.txt", unique("2")).bytes();

        // When
        ValidatableResponse answer = submit(file("1.txt", unique("0")).file("年报.zip", archive)
                .file("9.txt", unique("9")).field("year", "2023"));

        // Then
        answer.statusCode(202)
                .body("items.fileName",
                        equalTo(List.of("1.txt", "2023/清河镇.txt", "2023/空.txt", "2023/柳溪镇.txt", "9.txt")))
                .body("items.status", equalTo(List.of("accepted", "accepted", "refused", "accepted", "accepted")))
                .body("items[2].reason", equalTo("emptyFile")).body("items[2].detail", equalTo("文件“2023/空.txt”是空的。"));
        String href = answer.extract().path("items[1].href");
        when().get(href).then().body("fileName", equalTo("2023/清河镇.txt")).body("hints.year", equalTo(2023));
        when().get(href + "/content").then().header("Content-Disposition",
                "attachment; filename=\"___.txt\"; filename*=UTF-8''%E6%B8%85%E6%B2%B3%E9%95%87.txt");
        assertThat(Stored.in(client)).isEqualTo(before.plus(4, 4, 4));
    }

    @Test
    void takesHundredsOfFilesInOneRequest() {
        Form form = new Form();
        IntStream.range(0, 600).forEach(number -> form.file(number + ".txt", unique("n")));

        List<String> states = form.submit().statusCode(202).extract().path("items.status");

        assertThat(states).hasSize(600).containsOnly("accepted");
        assertThat(Stored.in(client)).isEqualTo(before.plus(600, 600, 600));
    }

    @Test
    void identicalUploadsThatRaceBecomeOneSubmission() throws Exception {
        String text = unique("race");
        Callable<String> upload = () -> submit(file("a.txt", text)).statusCode(202).extract()
                .path("items[0].submissionId");

        List<Future<String>> answers;
        try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
            answers = senders.invokeAll(Collections.nCopies(24, upload));
        }

        assertThat(answers).extracting(Future::get).containsOnly(answers.getFirst().get());
        assertThat(Stored.in(client)).isEqualTo(before.plus(1, 1, 1));
    }

    @Test
    void completesContentThatACrashLeftUnfinished() {
        String text = unique("crash");
        submit(file("a.txt", text));
        // As if the process had ended after the chunk was written and before anything else.
        client.getDatabase("gouji").getCollection("submissions").deleteMany(new Document());
        client.getDatabase("gouji").getCollection("content.files").deleteMany(new Document());

        String href = submit(file("a.txt", text)).statusCode(202).body("items[0].status", equalTo("accepted")).extract()
                .path("items[0].href");

        assertThat(when().get(href + "/content").then().statusCode(200).extract().asString()).isEqualTo(text);
    }

    @Test
    void readsNamesThatAreNotWellEncoded() {
        byte[] gbk = body("filename=\"某镇年报.txt\"", Charset.forName("GBK"));
        byte[] broken = body("filename*=UTF-8''%E5%ZZ", StandardCharsets.US_ASCII);
        byte[] path = body("filename=\"C:\\年报\\某镇.txt\"", StandardCharsets.UTF_8);

        assertThat(nameGivenTo(gbk)).isEqualTo("某镇年报.txt");
        assertThat(nameGivenTo(broken)).isNotBlank();
        assertThat(nameGivenTo(path)).isEqualTo("某镇.txt");
    }

    private static String nameGivenTo(byte[] body) {
        return Form.submit("multipart/form-data; boundary=b", body).statusCode(202).extract()
                .path("items[0].fileName");
    }

    private static byte[] body(String fileName, Charset charset) {
        return ("--b\r\nContent-Disposition: form-data; name=\"f\"; " + fileName + "\r\n\r\n" + UUID.randomUUID()
                + "\r\n--b--\r\n").getBytes(charset);
    }

    private static Form file(String name, String text) {
        return new Form().file(name, text);
    }

    private static ValidatableResponse submit(Form form) {
        return form.submit();
    }

    private static String unique(String text) {
        return text + UUID.randomUUID();
    }
}
