package cn.gouji.stats.register;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OrganKeysTest {

    private static final List<Set<String>> GANZHOU = List.of(Set.of("甘肃省"), Set.of("张掖市", "张掖地区"),
            Set.of("甘州区", "张掖市"));

    @Test
    void namesOfTheRegionsAroundMayStandInFrontOrNot() {
        assertThat(keys("甘肃省张掖市甘州区财政局", GANZHOU)).contains("620702/甘州区财政局");
        assertThat(keys("财政局", GANZHOU)).contains("620702/甘州区财政局");
        assertThat(keys("甘州区靖安乡人民政府", GANZHOU)).contains("620702/靖安乡人民政府");
    }

    @Test
    void regionMayHaveHadAnotherName() {
        assertThat(keys("张掖地区甘州区财政局", GANZHOU)).contains("620702/甘州区财政局", "620702/张掖市财政局");
    }

    @Test
    void bracketsAndBlanksAreThoseOfTheRecogniser() {
        assertThat(keys("某 局(本级)", List.of())).containsExactly("620702/某局（本级）");
    }

    @Test
    void nameMayCarryItsRegion() {
        assertThat(keys("620799/旧局", GANZHOU)).containsExactly("620799/旧局");
    }

    private static Set<String> keys(String name, List<Set<String>> around) {
        return OrganKeys.of(name, "620702", around);
    }
}
