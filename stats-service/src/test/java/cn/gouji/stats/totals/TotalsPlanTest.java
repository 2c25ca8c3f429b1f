package cn.gouji.stats.totals;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.query.Selection;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** With a country's worth of reports, the totals of a county must not read the country. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class TotalsPlanTest {

    @Inject
    Session session;
    @Inject
    FactTables tables;

    @BeforeEach
    void tenThousandReports() {
        tables.empty();
        QuarkusTransaction.requiringNew().run(() -> {
            execute("""
                    INSERT INTO report_fact (submission_id, revision, received_at, year, form, outcome, organ_key, organ_kind,
                        region_code, verdict, errors, warnings, infos, counted)
                    SELECT md5(n::text)::uuid, 1, now(), 2023, 'FORM_2021', 'READ', 'organ' || n, 'TOWNSHIP',
                        (110000 + n % 1000 * 500)::text, 'PASSED', 0, 0, 0, true FROM generate_series(1, 10000) n""");
            execute("""
                    INSERT INTO cell_fact SELECT place, submission_id, cell.id, 1 FROM report_fact CROSS JOIN cell
                    WHERE cell.id % 10 = 0""");
        });
        execute("""
                INSERT INTO province_sum
                SELECT year, province::text, 'TOWNSHIP', 'FORM_2021', 'OPEN', cell.id, 1, 0, 0, 1
                FROM generate_series(2014, 2023) year, generate_series(11, 41) province, cell""");
        execute("""
                INSERT INTO province_change
                SELECT year, province::text, 'TOWNSHIP', 'FORM_2021', 'OPEN', '{1}', '{1}', '{0}', '{0}', '{1}'
                FROM generate_series(2014, 2023) year, generate_series(11, 41) province, generate_series(1, 10)""");
        execute("ANALYZE report_fact, cell_fact, province_sum, province_change");
    }

    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void totalsOfACountyAreReadByIndex() {
        // When
        String plan = plan(new Selection(2023, "110500", null));

        // Then
        assertThat(plan).contains("(region_code >= '110500'::text)", "cell_fact_pkey").doesNotContain("Seq Scan");
    }

    @Test
    void totalsOfAProvinceAndOfTheCountryAreReadFromTheSumsOfTheYear() {
        for (String region : new String[]{"41", null}) {
            // When
            String plan = plan(new Selection(2023, region, null));

            // Then
            assertThat(plan).contains("province_sum_pkey", "province_change_of", "(year = 2023)")
                    .doesNotContain("Seq Scan", "cell_fact");
        }
    }

    private void execute(String sql) {
        QuarkusTransaction.joiningExisting().run(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    private String plan(Selection selection) {
        return QuarkusTransaction.requiringNew().call(() -> String.join("\n", TotalsQueries
                .bind(session.createNativeQuery("EXPLAIN " + TotalsQueries.sql(selection), String.class), selection)
                .getResultList()));
    }
}
