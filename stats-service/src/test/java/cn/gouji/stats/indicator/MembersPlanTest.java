package cn.gouji.stats.indicator;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.query.SelectionSql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Indicators read the stretch of a year and region and nothing else, however many years are there. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class MembersPlanTest {

    @Inject
    Session session;
    @Inject
    FactTables tables;

    @BeforeEach
    void fiveYears() {
        tables.empty();
        QuarkusTransaction.requiringNew().run(() -> {
            execute("""
                    INSERT INTO report_fact (submission_id, revision, received_at, year, form, outcome, organ_key,
                        organ_name, organ_kind, region_code, verdict, errors, warnings, infos, counted)
                    SELECT md5(n::text)::uuid, 1, now(), 2019 + n % 5, 'FORM_2021', 'READ', 'organ' || n, repeat('局', 80),
                        'TOWNSHIP', (110000 + n % 1000 * 500)::text, 'PASSED', 0, 0, 0, true
                    FROM generate_series(1, 10000) n""");
            execute("""
                    INSERT INTO cell_fact (place, submission_id, cell_id, value)
                    SELECT place, submission_id, cell.id, 1 FROM report_fact CROSS JOIN cell WHERE cell.id % 10 = 0""");
        });
        session.doWork(connection -> connection.createStatement().execute("VACUUM ANALYZE report_fact, cell_fact"));
    }

    @AfterEach
    void empty() {
        tables.empty();
    }

    @Test
    void reportsOfAProvinceAndTheirCellsAreFoundInIndexesAlone() {
        for (boolean few : new boolean[]{false, true}) {
            // When
            String plan = plan(Members.sql(SelectionSql.of(new Selection(2023, "41", null)), few, false), few);

            // Then
            assertThat(plan).contains("Index Only Scan using report_fact_totals", "region_code >= '41'",
                    "Index Only Scan using cell_fact_pkey", "(place = ").doesNotContain("Seq Scan", "Heap Scan");
        }
    }

    private String plan(String sql, boolean few) {
        return QuarkusTransaction.requiringNew().call(() -> session.doReturningWork(connection -> {
            Object[] cells = few
                    ? new Object[]{connection.createArrayOf("smallint", new Object[]{10, 20})}
                    : new Object[0];
            List<String> lines = new ArrayList<>();
            try (PreparedStatement explain = SelectionSql.of(new Selection(2023, "41", null)).prepare(connection,
                    "EXPLAIN " + sql, cells);
                    ResultSet line = explain.executeQuery()) {
                while (line.next()) {
                    lines.add(line.getString(1));
                }
            }
            return String.join("\n", lines);
        }));
    }

    private void execute(String sql) {
        session.createNativeMutationQuery(sql).executeUpdate();
    }
}
