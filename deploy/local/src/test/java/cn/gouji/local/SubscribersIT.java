package cn.gouji.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.client.SubmissionRun;
import cn.gouji.local.client.SubmissionState;
import cn.gouji.local.client.SubmittedItem;
import cn.gouji.local.stack.LocalStack;
import cn.gouji.local.stack.StackSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The example subscribers, each as its README starts it, are told of a failed report that came before they did. */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class SubscribersIT {

    private static final Path EXAMPLES = FreeStack.HOME.resolve("deploy/examples");

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private static Path data;

    private static LocalStack stack;
    private static String kafka;

    @TempDir
    private Path files;

    @BeforeAll
    static void aReportHasFailed(@TempDir Path reports) throws Exception {
        StackSettings settings = FreeStack.settings(data, 1, Map.of());
        kafka = "127.0.0.1:" + settings.kafkaPort();
        stack = new LocalStack(settings, part -> {
        });
        stack.start();
        GoujiClient client = new GoujiClient(stack.address());
        Path report = ReportText.numbered(1, 2023, 5, 3).writeTo(reports);
        // The sum of the first row is another than that of its cells.
        Files.writeString(report, Files.readString(report).replaceFirst("(一、本年新收.*)\\t5\\R", "$1\t6\n"));
        List<String> ids = client.submit(List.of(report), new Hints(null, "411522", null)).stream()
                .map(SubmittedItem::submissionId).toList();
        assertThat(new SubmissionRun(client, Duration.ofSeconds(60)).awaitValidated(ids, finished -> {
        }).values()).extracting(SubmissionState::verdict).containsExactly(Verdict.FAILED);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void java() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        printsTheFailedReport(java, "-cp", System.getProperty("java.class.path"),
                EXAMPLES.resolve("subscriber-java/src/main/java/cn/gouji/example/Subscriber.java").toString(), kafka);
    }

    @Test
    void python() throws Exception {
        assumeTrue(ends("/usr/bin/python3", "-c", "import kafka"), "kafka-python is not installed");

        printsTheFailedReport("/usr/bin/python3", EXAMPLES.resolve("subscriber-python/subscriber.py").toString(),
                kafka);
    }

    @Test
    void node() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES.resolve("subscriber-node/node_modules/kafkajs")),
                "kafkajs is not installed");

        printsTheFailedReport("node", EXAMPLES.resolve("subscriber-node/subscriber.mjs").toString(), kafka);
    }

    private void printsTheFailedReport(String... command) throws IOException {
        Path output = files.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("PYTHONIOENCODING", "UTF-8");
        Process subscriber = builder.start();
        try {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(output).content().contains("requests.applicantSum"));
        } finally {
            subscriber.destroyForcibly();
        }
    }

    private static boolean ends(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
