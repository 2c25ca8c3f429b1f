package cn.gouji.stats.load;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedTopic;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures a year of the whole country, and then several: {@code -Dgouji.load=30000 -Dgouji.load.times=5
 * -Dgouji.load.years=10} sends 30 000 reports through the topic and multiplies them in the database. Prints; the machine
 * decides what is fast.
 */
@QuarkusTest
@EnabledIfSystemProperty(named = "gouji.load", matches = "\\d+", disabledReason = "measures for minutes; asked for by -Dgouji.load=150000")
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class CountryLoadTest {

    private static final int YEAR = 2023;
    private static final List<String> QUESTIONS = List.of("/api/statistics/2023", "/api/statistics/2023?region=41",
            "/api/statistics/2023?region=4101", "/api/statistics/2023?region=410101",
            "/api/statistics/2023?region=41&kind=township", "/api/statistics/2023?without=returned",
            "/api/indicators/2023?region=41", "/api/quality/2023?region=41", "/api/completeness/2023?region=41");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;
    @TestHTTPResource
    URI service;
    @Inject
    FactTables tables;
    @Inject
    Session session;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measure() throws Exception {
        int reports = Integer.getInteger("gouji.load");
        tables.empty();
        load(reports);
        execute("VACUUM ANALYZE");
        panel("");
        multiply(Integer.getInteger("gouji.load.times", 1));
        execute("VACUUM ANALYZE");
        ask("one year");
        panel("?region=41");
        register("one year with a register");
        int years = Integer.getInteger("gouji.load.years", 1);
        for (int year = 1; year < years; year++) {
            copy(YEAR - year, "", "year = 2023");
            execute("INSERT INTO province_sum SELECT " + (YEAR - year) + """
                    , province, kind, form, review, cell_id, reports, unknown, corrected, sum
                    FROM province_sum WHERE year = 2023""");
            execute("INSERT INTO region SELECT " + (YEAR - year)
                    + ", code, name, parent_code FROM region WHERE year = 2023");
        }
        if (years > 1) {
            execute("VACUUM ANALYZE");
            ask(years + " years");
            register(years + " years with a register");
        }
    }

    private void load(int reports) throws Exception {
        CountryOfReports country = new CountryOfReports();
        Instant begin = Instant.now();
        Duration cpu = cpu();
        Duration postgresql = cpuOfPostgreSql();
        try (ValidatedTopic topic = new ValidatedTopic(servers)) {
            for (int i = 0; i < reports; i++) {
                topic.send(country.report(i, YEAR));
            }
            Duration making = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
            System.out.printf("made and sent after %s, %s of CPU%n", Duration.between(begin, Instant.now()), making);
            while (topic.waiting() > 0) {
                Thread.sleep(500);
            }
            assertThat(topic.deadLetters()).isEmpty();
        }
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        System.out.printf("loaded %d reports in %.0f s: %.0f a second; %s of CPU in this process, %s in PostgreSQL%n",
                reports, seconds, reports / seconds, cpu().minus(cpu), cpuOfPostgreSql().minus(postgresql));
    }

    /** Of this process: the service, the broker and whoever makes the reports, but not PostgreSQL. */
    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Of the server's processes that are there: those of the service's connections stay. */
    private Duration cpuOfPostgreSql() {
        int process = QuarkusTransaction.requiringNew().call(() -> session
                .createNativeQuery("SELECT pg_backend_pid()", Integer.class).getSingleResult());
        return ProcessHandle.of(process).flatMap(ProcessHandle::parent).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.children()))
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void multiply(int times) {
        execute("""
                INSERT INTO province_sum
                SELECT year, province, kind, form, review, cell_id, sum(reports), sum(unknown), sum(corrected), sum(sum)
                FROM province_share GROUP BY year, province, kind, form, review, cell_id
                ON CONFLICT (year, province, kind, form, review, cell_id) DO UPDATE
                SET reports = excluded.reports, unknown = excluded.unknown, corrected = excluded.corrected,
                    sum = excluded.sum""");
        execute("TRUNCATE province_change");
        for (int time = 1; time < times; time++) {
            copy(YEAR, "#" + time, "year = 2023 AND organ_key NOT LIKE '%#%'");
        }
        execute("UPDATE province_sum SET reports = reports * %1$d, unknown = unknown * %1$d, sum = sum * %1$d"
                .formatted(times));
        assertThat(tables.wrongSums()).isEmpty();
    }

    /** Of the organs that reported, and one that did not for each ten of them. */
    private void register(String about) throws Exception {
        execute("""
                INSERT INTO organ (code, name, former_names, kind, region_code, deadline_class)
                SELECT organ_key || CASE added WHEN 0 THEN '' ELSE '-' END, organ_name, '{}', organ_kind, region_code,
                    'department'
                FROM report_fact, generate_series(0, 1) added
                WHERE year = 2023 AND counted AND (added = 0 OR hashtext(organ_key) % 10 = 0)""");
        execute("VACUUM ANALYZE");
        ask(about);
        execute("DELETE FROM organ");
    }

    /** Reports again, by SQL: what matters is how many there are. */
    private void copy(int year, String suffix, String which) {
        String id = "CAST(md5(CAST(submission_id AS text) || '" + year + suffix + "') AS uuid)";
        execute("""
                INSERT INTO report_fact (submission_id, year, revision, received_at, form, outcome, organ_key, organ_name,
                    organ_kind, region_code, region_name, verdict, errors, warnings, infos, counted, review, origins)
                SELECT %s, %d, revision, received_at, form, outcome, organ_key || '%s', organ_name, organ_kind,
                    region_code, region_name, verdict, errors, warnings, infos, counted, review, origins
                FROM report_fact WHERE %s"""
                .formatted(id, year, suffix, which));
        execute("""
                INSERT INTO cell_fact (place, submission_id, cell_id, value)
                SELECT %d || '/' || region_code, %s, cell_id, value
                FROM report_fact JOIN cell_fact USING (place, submission_id) WHERE %s"""
                .formatted(year, id, which));
        execute("""
                INSERT INTO finding_fact (submission_id, position, rule, severity, state, finding)
                SELECT %s, position, rule, severity, state, finding
                FROM report_fact JOIN finding_fact USING (submission_id) WHERE %s"""
                .formatted(id, which));
    }

    /** The panel as files, and what they need of the heap: garbage is collected again and again while they come. */
    private void panel(String region) throws Exception {
        for (String ending : List.of("csv", "parquet")) {
            Instant begin = Instant.now();
            HttpRequest request = HttpRequest.newBuilder(service.resolve("/api/panel/2023." + ending + region)).build();
            long bytes = 0;
            long samples = 0;
            long most = 0;
            long before = liveHeap();
            try (InputStream panel = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
                byte[] buffer = new byte[1 << 16];
                for (int read = panel.read(buffer); read > 0; read = panel.read(buffer)) {
                    bytes += read;
                    if (Duration.between(begin, Instant.now()).toSeconds() > samples * 2) {
                        most = Math.max(most, liveHeap());
                        samples++;
                    }
                }
            }
            long millis = Duration.between(begin, Instant.now()).toMillis();
            long rows = 200 * tables.count("report_fact WHERE year = 2023 AND counted"
                    + (region.isEmpty() ? "" : " AND region_code LIKE '41%'"));
            System.out.printf(
                    "panel.%s%s: %d rows, %d MB, %.0f rows a second; live heap %d MB before, %d MB at most in %d samples%n",
                    ending, region, rows, bytes >> 20, rows * 1000.0 / millis, before >> 20, most >> 20, samples);
        }
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void ask(String about) throws Exception {
        for (String question : QUESTIONS) {
            HttpRequest request = HttpRequest.newBuilder(service.resolve(question)).build();
            long[] millis = new long[60];
            Duration cpu = Duration.ZERO;
            for (int i = -10; i < millis.length; i++) {
                cpu = i == 0 ? cpu().plus(cpuOfPostgreSql()) : cpu;
                Instant begin = Instant.now();
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                if (i >= 0) {
                    millis[i] = Duration.between(begin, Instant.now()).toMillis();
                }
            }
            Arrays.sort(millis);
            // Others on the machine make questions slow, but hardly change what they cost.
            cpu = cpu().plus(cpuOfPostgreSql()).minus(cpu);
            System.out.printf("%s: %s p50 %d ms, p95 %d ms, CPU %d ms%n", about, question, millis[millis.length / 2],
                    millis[millis.length * 95 / 100], cpu.toMillis() / millis.length);
        }
    }

    private void execute(String sql) {
        if (sql.startsWith("VACUUM")) {
            // Not inside a transaction.
            session.doWork(connection -> connection.createStatement().execute(sql));
        } else {
            QuarkusTransaction.requiringNew().timeout(1800)
                    .run(() -> session.createNativeMutationQuery(sql).executeUpdate());
        }
    }
}
