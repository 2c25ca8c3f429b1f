package cn.gouji.stats.panel;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The panel is handed out while it is read: rows are kept neither by us nor by the driver. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class PanelStreamTest {

    /** So long that the reports together, without their rows, need 150 MB. */
    private static final String REPORTS = """
            INSERT INTO report_fact (submission_id, revision, received_at, year, form, outcome, organ_key, organ_name, organ_kind,
                region_code, verdict, errors, warnings, infos, counted)
            SELECT md5(n::text)::uuid, 1, now(), 2023, 'FORM_2021', 'READ', 'organ' || n, repeat('某', 10000), 'TOWNSHIP', '110101',
                'PASSED', 0, 0, 0, true FROM generate_series(1, 5000) n""";
    private static final long MUCH = 75L << 20;

    @TestHTTPResource
    URI service;
    @Inject
    FactTables tables;
    @Inject
    Session session;

    @BeforeEach
    void longNames() {
        tables.empty();
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(REPORTS).executeUpdate());
    }

    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void rowsGoToTheClientWhileOthersAreStillRead() throws Exception {
        // Given
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/panel/2023.csv")).build();
        long before = heap();

        try (HttpClient client = HttpClient.newHttpClient();
                InputStream panel = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            // When
            assertThat(panel.readNBytes(1 << 20)).hasSize(1 << 20);

            // Then, once as much is under way as the connection holds
            await("the reading waits for the client").atMost(Duration.ofSeconds(30)).until(() -> readers() == 1);
            assertThat(heap() - before).isLessThan(MUCH);
        }
        await("connection given back").atMost(Duration.ofSeconds(30)).until(() -> readers() == 0);
    }

    @Test
    void parquetIsWrittenGroupByGroup() throws Exception {
        // Given
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile file = new ParquetFile(out);
        Object[] row = new Object[PanelColumn.values().length];
        int written = 0;

        for (int group = 0; group < 3; group++) {
            // When
            for (int i = 0; i < ParquetFile.ROWS_OF_A_GROUP; i++) {
                file.row(row);
            }

            // Then
            assertThat(out.size()).isGreaterThan(written);
            written = out.size();
        }
    }

    private long readers() {
        return QuarkusTransaction.requiringNew().call(() -> tables
                .count("pg_stat_activity WHERE state LIKE 'idle in transaction%' AND query LIKE '%cell_fact f%'"));
    }

    /** What is still needed. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
