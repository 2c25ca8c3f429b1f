import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.DocumentStore;
import cn.gouji.infrastructure.KafkaNode;
import cn.gouji.infrastructure.SqlServer;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.client.SubmissionRun;
import cn.gouji.local.client.SubmissionState;
import cn.gouji.local.gateway.Gateway;
import cn.gouji.local.process.ServiceName;

/**
 * What the services need around them, on the loopback address: Kafka, document store, PostgreSQL, and the gateway before
 * them, on the ports of kustomization.yaml. Takes the folder for the data and files to hand in; hands them in when a line
 * comes, and tells whether what the services made of them agrees. Ends with its input.
 */
public final class Trial {

    private static final String CELL = "requests.received.total";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Trial() {
    }

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]);
        List<Path> files = List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList();
        try (KafkaNode kafka = KafkaNode.start(folder(data, "kafka"), 21092);
                DocumentStore documents = DocumentStore.start(folder(data, "mongodb"), 21017);
                SqlServer sql = SqlServer.start(folder(data, "postgresql"), 21432);
                Gateway gateway = Gateway.start(21080, Map.of(
                        ServiceName.INGEST, List.of(URI.create("http://127.0.0.1:21081")),
                        ServiceName.PARSE, List.of(URI.create("http://127.0.0.1:21082")),
                        ServiceName.VALIDATE, List.of(URI.create("http://127.0.0.1:21083")),
                        ServiceName.STATS, List.of(URI.create("http://127.0.0.1:21084"))))) {
            System.out.println("ready " + kafka.bootstrapServers() + " " + documents.connectionString() + " "
                    + sql.jdbcUrl() + " " + gateway.address());
            while (System.in.read() >= 0) {
                System.out.println(agrees(new GoujiClient(gateway.address()), files) ? "agreed" : "contradicted");
            }
        }
    }

    private static boolean agrees(GoujiClient client, List<Path> files) throws InterruptedException {
        // Only for files that do not tell their region.
        List<String> ids = client.submit(files, new Hints(null, "411522", null)).stream()
                .map(item -> item.submissionId()).toList();
        Map<String, SubmissionState> states = new SubmissionRun(client, PATIENCE).awaitValidated(ids, count -> {
        });
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        for (String id : ids) {
            SubmissionState state = states.get(id);
            System.out.println(state == null ? id + " not validated" : state.fileName() + " " + state.verdict());
            if (state != null && state.verdict() != Verdict.UNREADABLE) {
                ParsedReport report = client.report(id).orElseThrow();
                CellReading cell = report.cells().get(CELL);
                sums.merge(report.year(), cell.value() == null ? BigDecimal.ZERO : cell.value(), BigDecimal::add);
            }
        }
        long verdicts = states.values().stream().map(SubmissionState::verdict).distinct().count();
        return states.size() == files.size() && verdicts > 1
                && sums.entrySet().stream().allMatch(sum -> isCounted(client, sum.getKey(), sum.getValue()));
    }

    /** Statistics follow the validation by a moment. */
    private static boolean isCounted(GoujiClient client, int year, BigDecimal sum) {
        BigDecimal counted = null;
        for (int tries = 0; tries < 60; tries++) {
            counted = client.statistics(year).sum(CELL);
            if (sum.compareTo(counted) == 0) {
                break;
            }
            sleep();
        }
        System.out.println(year + " " + CELL + ": reports " + sum + ", statistics " + counted);
        return sum.compareTo(counted) == 0;
    }

    private static void sleep() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder(Path data, String name) throws Exception {
        return Files.createDirectories(data.resolve(name));
    }
}
