package cn.gouji.parse.report;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.kit.page.PageOf;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class ReportRepositoryTest {

    @Inject
    ReportRepository reports;

    @Inject
    ReportWriter writer;

    @BeforeEach
    void clear() {
        reports.deleteAll();
    }

    @Test
    void keepsTheNewerRevision() {
        // Given
        assertThat(store(unreadable("1", 2, UnreadableReason.DAMAGED))).isTrue();

        // When
        boolean stored = store(unreadable("1", 1, UnreadableReason.NO_TEXT));

        // Then
        assertThat(stored).isFalse();
        assertThat(reports.ofSubmission("1").orElseThrow().json()).contains("damaged");
    }

    @Test
    void overwritesTheSameAndAnOlderRevision() {
        assertThat(store(unreadable("1", 1, UnreadableReason.DAMAGED))).isTrue();
        assertThat(store(unreadable("1", 1, UnreadableReason.NO_TEXT))).isTrue();
        assertThat(store(unreadable("1", 2, UnreadableReason.ENCRYPTED))).isTrue();

        assertThat(reports.count()).isEqualTo(1);
        assertThat(reports.ofSubmission("1").orElseThrow().json()).contains("encrypted");
    }

    @Test
    void theNewestRevisionStaysWhenTwoComeTogether() {
        StoredReport older = unreadable("1", 1, UnreadableReason.DAMAGED);
        StoredReport newer = unreadable("1", 2, UnreadableReason.DAMAGED);
        StoredReport other = unreadable("2", 1, UnreadableReason.DAMAGED);

        assertThat(reports.store(List.of(newer, older, other))).contains(newer, other);
        assertThat(reports.ofSubmission("1").orElseThrow().revision()).isEqualTo(2);
        assertThat(reports.count()).isEqualTo(2);
    }

    @Test
    void theNewestRevisionStaysWhenManyAreStoredAtOnce() throws Exception {
        // Given
        List<Callable<Boolean>> stores = IntStream.rangeClosed(1, 20)
                .<Callable<Boolean>>mapToObj(
                        revision -> () -> store(unreadable("1", revision, UnreadableReason.DAMAGED)))
                .toList();

        // When
        List<Future<Boolean>> results;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            results = threads.invokeAll(stores);
        }

        // Then
        assertThat(results.getLast().get()).isTrue();
        assertThat(reports.ofSubmission("1").orElseThrow().revision()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({
            ",,,, 3 2 1",
            "410725999/柳溪镇人民政府,,,, 1",
            "柳溪,,,, 1",
            "人民政府,,,, 2 1",
            "人民政府,2022,,, 2",
            ",,41,, 2 1",
            ",,410000,, 2 1",
            ",,4107,, 1",
            ",,410725999,, 1",
            ",,42,, ''",
            ",,河南,, 2 1",
            ",,南省,, ''",
            ",,,unreadable, 3",
            "柳溪,2022,,, ''"})
    void findsReports(String organ, Integer year, String region, String outcome, String expected) {
        // Given
        store(read("1", 2023, "柳溪镇人民政府", "41 河南省", "4107 新乡市", "410725 原阳县", "410725999 柳溪镇"));
        store(read("2", 2022, "示范市人民政府", "41 河南省", "4101 示范市"));
        store(unreadable("3", 1, UnreadableReason.DAMAGED));
        Outcome sought = outcome == null ? null : ContractJson.ofCode(Outcome.class, outcome);

        // When
        PageOf<StoredReport> page = reports.page(new ReportQuery(organ, year, region, sought), 0, 10);

        // Then
        assertThat(page.items()).extracting(StoredReport::submissionId)
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
        assertThat(page.total()).isEqualTo(page.items().size());
    }

    @Test
    void pages() {
        // Given
        IntStream.range(0, 5).forEach(i -> store(unreadable("" + i, 1, UnreadableReason.DAMAGED)));

        // When
        PageOf<StoredReport> page = reports.page(new ReportQuery(null, null, null, null), 1, 2);

        // Then
        assertThat(page.items()).extracting(StoredReport::submissionId).containsExactly("2", "1");
        assertThat(page.total()).isEqualTo(5);
    }

    private StoredReport unreadable(String id, int revision, UnreadableReason reason) {
        return StoredReport.of(received(id, revision), writer.write(ParsedReport.unreadable(id, reason, List.of())));
    }

    private StoredReport read(String id, int year, String name, String... path) {
        List<RegionNode> nodes = List.of(path).stream().map(node -> node.split(" "))
                .map(node -> new RegionNode(node[0], node[1])).toList();
        Region region = new Region(nodes.getLast().code(), nodes);
        Organ organ = new Organ(region.code() + "/" + name, name, OrganKind.UNKNOWN, region, Certainty.CERTAIN, null);
        return StoredReport.of(received(id, 1), writer.write(new ParsedReport(id, Form.FORM_2021, Outcome.READ, null,
                null, year, null, null, organ, null, null, null, null)));
    }

    /** Whether it is the newest of its submission. */
    private boolean store(StoredReport report) {
        return !reports.store(List.of(report)).isEmpty();
    }

    private static ReportReceived received(String id, int revision) {
        return new ReportReceived(new SubmissionFacts(id, "a.txt", "00", 1, "text/plain",
                Instant.ofEpochSecond(1_700_000_000 + Integer.parseInt(id))), revision, Hints.NONE);
    }
}
