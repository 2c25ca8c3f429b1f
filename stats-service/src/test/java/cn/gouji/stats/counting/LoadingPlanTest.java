package cn.gouji.stats.counting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.fact.FactRows;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.fact.ReportRows;
import cn.gouji.stats.sql.Sql;
import cn.gouji.stats.sql.Sql.Statement;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan made while the tables are nearly empty is kept while they fill: it must be right for full ones. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class LoadingPlanTest {

    private static final Set<UUID> SUBMISSIONS = Set.of(new UUID(1, 2));
    private static final Set<OrganYear> ORGANS = Set.of(new OrganYear("620702/某局", 2023));

    private static final String LOOKS_FOR = "Index Cond: \\(+";

    @Inject
    Sql sql;
    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    @Test
    void everyReportIsLookedForByItself() {
        // Given
        tables.empty();
        ReportValidated event = ValidatedReports.report(new UUID(1, 2), Instant.EPOCH, 1,
                ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), "某局", OrganKind.TOWNSHIP), 2023,
                Form.FORM_2021, ValidatedReports.cells(Form.FORM_2021, Map.of()), List.of());
        assertPlans(ReportFact.of(event, null));
        store.store(List.of(event));
        QuarkusTransaction.requiringNew().run(() -> sql.change(List.of(new Statement("ANALYZE"))));
        assertPlans(ReportFact.of(event, null));
        tables.empty();
    }

    private void assertPlans(ReportFact report) {
        assertThat(plan(ProvinceSums.shares(SUBMISSIONS, ORGANS))).containsPattern(LOOKS_FOR + "organ_key = o.organ")
                .containsPattern(LOOKS_FOR + "submission_id = ANY")
                .containsPattern(LOOKS_FOR + "place = counting").doesNotContain("Seq Scan");
        assertThat(plan(CountedChoice.again(ORGANS))).containsPattern(LOOKS_FOR + "organ_key = o.organ")
                .containsPattern(LOOKS_FOR + "submission_id = ANY").doesNotContain("Seq Scan");
        assertThat(plan(FactRows.withoutCells(Map.of(new UUID(1, 2), "2023/620702"))))
                .containsPattern(LOOKS_FOR + "place = r.place").doesNotContain("Seq Scan");
        assertThat(plan(ReportRows.write(List.of(report)))).containsPattern(LOOKS_FOR + "organ_key = given")
                .doesNotContain("Seq Scan");
        assertThat(plan(Identities.registered(ORGANS.stream()
                .collect(Collectors.toMap(Function.identity(),
                        organ -> new KeySpellings(Set.of(organ.organKey()), "620702/某局", Set.of("620702/某局")))))))
                .doesNotContain("Seq Scan");
    }

    private String plan(Statement statement) {
        Statement explain = new Statement("EXPLAIN " + statement.sql(), statement.values());
        return QuarkusTransaction.requiringNew().call(() -> String.join("\n",
                sql.read(List.of(FactLocks.register(), explain), row -> row.getString(1))));
    }
}
