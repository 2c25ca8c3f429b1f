package cn.gouji.stats.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.counting.FactStore;
import cn.gouji.stats.query.Selection;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Registers often know the organs of townships by the code of the county only. */
@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class TownshipOrgansTest {

    private static final RegionNode JINGAN = new RegionNode("620702207", "靖安乡");
    private static final RegionNode LIANGJIADUN = new RegionNode("620702100", "梁家墩镇");
    private static final Selection COUNTY = new Selection(2023, "620702", null);

    @Inject
    FactStore store;
    @Inject
    Register register;
    @Inject
    UnmatchedReports unmatched;
    @Inject
    FactTables tables;

    private final Random random = new Random(11);

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"靖安乡人民政府", "甘州区靖安乡人民政府", "甘肃省张掖市甘州区靖安乡人民政府"})
    void townshipIsFoundUnderItsCountyWheneverTheRegisterCame(String registered) {
        for (boolean registerFirst : new boolean[]{true, false}) {
            // Given
            tables.empty();
            ReportValidated report = report(JINGAN, "靖安乡人民政府");

            // When
            if (registerFirst) {
                put("T", registered, "620702");
                store.store(List.of(report));
            } else {
                store.store(List.of(report));
                put("T", registered, "620702");
            }

            // Then
            assertThat(tables.organs()).as("register first: %s", registerFirst).containsExactly("T");
            assertThat(unmatched.list(COUNTY, 0, 10).total()).isZero();
            assertThat(tables.wrongSums()).isEmpty();
        }
    }

    @Test
    void nameThatTwoOrgansOfTheCountyBearIsNotDecided() {
        // Given
        put("T", "靖安乡人民政府", "620702");
        store.store(List.of(report(JINGAN, "靖安乡人民政府")));

        // When
        put("C", "靖安乡人民政府", "620702999");

        // Then
        List<UnmatchedReports.Unmatched> found = unmatched.list(COUNTY, 0, 10).items();
        assertThat(found).extracting(UnmatchedReports.Unmatched::name).containsExactly("靖安乡人民政府");
        assertThat(found.getFirst().suggestions()).extracting(UnmatchedReports.Suggestion::code)
                .containsExactly("C", "T");
        store.store(List.of(report(JINGAN, "靖安乡人民政府")));
        assertThat(unmatched.list(COUNTY, 0, 10).total()).as("stored with that register").isOne();
        register.remove("C");
        assertThat(unmatched.list(COUNTY, 0, 10).total()).as("decided again").isZero();
    }

    @Test
    void organOfTheTownshipItselfComesFirst() {
        // Given
        put("A", "靖安乡人民政府", "620702");
        store.store(List.of(report(JINGAN, "靖安乡人民政府")));

        // When
        put("B", "靖安乡人民政府", JINGAN.code());

        // Then
        assertThat(tables.organs()).containsExactly("B");
    }

    @Test
    void nameThatAnyTownshipMayHaveIsNotTakenForTheCountys() {
        // Given
        put("F", "财政所", "620702");

        // When
        store.store(List.of(report(JINGAN, "财政所"), report(LIANGJIADUN, "财政所")));

        // Then
        assertThat(unmatched.list(COUNTY, 0, 10).total()).isEqualTo(2);
    }

    private void put(String code, String name, String region) {
        register.put(new RegisteredOrgan(code, name, null, OrganKind.TOWNSHIP, region, null, null, null));
    }

    private ReportValidated report(RegionNode township, String name) {
        Region region = new Region(township.code(), List.of(new RegionNode("62", "甘肃省"), new RegionNode("6207", "张掖市"),
                new RegionNode("620702", "甘州区"), township));
        Organ organ = new Organ(township.code() + "/" + name, name, OrganKind.TOWNSHIP, region, Certainty.CERTAIN,
                List.of());
        return ValidatedReports.report(ValidatedReports.id(random), Instant.EPOCH, 1, organ, 2023, Form.FORM_2021,
                ValidatedReports.cells(Form.FORM_2021, Map.of("requests.received.total", 4)), List.of());
    }
}
