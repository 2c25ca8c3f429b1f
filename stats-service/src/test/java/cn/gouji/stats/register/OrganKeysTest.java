package cn.gouji.stats.register;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrganKeysTest {

    private static final List<String> GANZHOU = List.of("甘肃省", "张掖市", "甘州区");

    @Test
    void namesOfTheRegionsAroundMayStandInFrontOrNot() {
        assertThat(keys("甘肃省张掖市甘州区财政局", GANZHOU)).contains("620702/甘州区财政局");
        assertThat(keys("财政局", GANZHOU)).contains("620702/甘州区财政局");
        assertThat(keys("甘州区靖安乡人民政府", GANZHOU)).contains("620702/靖安乡人民政府");
    }

    @Test
    void bracketsAndBlanksAreThoseOfTheRecogniser() {
        assertThat(keys("某 局(本级)", List.of())).containsExactlyInAnyOrder("A", "620702/某局（本级）");
    }

    @Test
    void formerNameMayCarryItsRegion() {
        assertThat(keys("某局", List.of(), "620799/旧局", "老局")).contains("620799/旧局", "620702/老局");
    }

    private static Set<String> keys(String name, List<String> around, String... former) {
        return OrganKeys.of(new RegisteredOrgan("A", name, List.of(former), null, "620702", null, null, null), around);
    }
}
