package cn.gouji.validate.deadline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({
            "2023, 2024-01-31, a Wednesday",
            "2025, 2026-02-02, the 31st is a Saturday",
            "2024, 2025-02-05, the 31st lies in Spring Festival",
            "2021, 2022-02-07, Spring Festival begins on the 31st",
            "2020, 2021-02-01, a Sunday",
            "2019, 2020-02-03, Spring Festival was prolonged and a weekend follows"})
    void departmentsReportUntilTheFirstWorkingDayFromTheEndOfJanuary(int year, LocalDate due, String why) {
        assertThat(Deadlines.standard().due(organ(OrganKind.COUNTY_DEPARTMENT), year)).as(why).contains(due);
        assertThat(Deadlines.standard().due(organ(OrganKind.TOWNSHIP), year)).contains(due);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2023-03-31, a Friday", "2023, 2024-04-01, the 31st is a Sunday"})
    void governmentsReportUntilTheEndOfMarch(int year, LocalDate due, String why) {
        assertThat(Deadlines.standard().due(organ(OrganKind.COUNTY_GOVERNMENT), year)).as(why).contains(due);
        assertThat(Deadlines.standard().due(organ(OrganKind.COUNTY_OFFICE), year)).contains(due);
    }

    @Test
    void kindsThatAreNotNamedHaveNoDate() {
        assertThat(Deadlines.standard().due(organ(OrganKind.INSTITUTION), 2023)).isEmpty();
    }

    @Test
    void theNearestRegionThatNamesTheKindDecides() throws IOException {
        Deadlines deadlines = read("""
                roll: false
                legal: [{kinds: [township, countyDepartment, street], due: 01-31}]
                regions:
                  "41": [{kinds: [township, countyDepartment], due: 01-20}]
                  "410105": [{kinds: [township], due: 01-14}]
                """);

        assertThat(deadlines.due(organ(OrganKind.TOWNSHIP), 2023)).contains(LocalDate.of(2024, 1, 14));
        assertThat(deadlines.due(organ(OrganKind.COUNTY_DEPARTMENT), 2023)).contains(LocalDate.of(2024, 1, 20));
        assertThat(deadlines.due(organ(OrganKind.STREET), 2023)).contains(LocalDate.of(2024, 1, 31));
    }

    @Test
    void aMistakeIsToldWithItsLine() {
        assertThatThrownBy(() -> read("roll: true\nlegal: [{kinds: [village], due: 01-31}]"))
                .isInstanceOf(IOException.class).hasMessageContaining("village").hasMessageContaining("line: 2");
    }

    private static Deadlines read(String yaml) throws IOException {
        return Deadlines.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Organ organ(OrganKind kind) {
        Region region = new Region("410105",
                List.of(new RegionNode("41", "河南省"), new RegionNode("4101", "郑州市"), new RegionNode("410105", "金水区")));
        return new Organ("410105/某某", "某某", kind, region, Certainty.CERTAIN, List.of());
    }
}
