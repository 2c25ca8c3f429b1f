package cn.gouji.parse.organ.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.organ.RegionNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RegionDirectoryTest {

    private final RegionDirectory directory = RegionDirectory.builtIn();
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"41, 河南省, 1", "4107, 新乡市, 2", "410704, 凤泉区, 3", "620702207, 靖安乡, 4", "110101, 东城区, 3",
            "659006, 铁门关市, 3"})
    void knowsEveryLevel(int code, String name, int level) {
        // When
        int division = directory.nearest(code);

        // Then
        assertThat(directory.name(division)).isEqualTo(name);
        assertThat(directory.level(division)).isEqualTo(level);
    }

    @Test
    void leavesOutLevelsThatOnlyFillTheCode() {
        // When
        int division = directory.nearest(110101);

        // Then
        assertThat(directory.region(division).path()).containsExactly(new RegionNode("11", "北京市"),
                new RegionNode("110101", "东城区"));
    }

    @ParameterizedTest
    @CsvSource({"1101, 北京市", "441900, 东莞市", "410799, 新乡市"})
    void findsTheNearestRegionOfCodesThatAreNotListed(int code, String name) {
        // When
        int division = directory.nearest(code);

        // Then
        assertThat(directory.name(division)).isEqualTo(name);
    }

    @Test
    void isExtendedByTheFileOfADeployment() throws IOException {
        // Given
        String csv = "\ufeffcode,name,level\n# dissolved in 2020\n410821299,螅镇,4\n410821,新修武县,3\n";

        // When
        RegionDirectory extended = RegionDirectory.extendedBy(file(csv));

        // Then
        assertThat(extended.name(extended.nearest(410821299))).isEqualTo("螅镇");
        assertThat(extended.name(extended.nearest(410821))).isEqualTo("新修武县");
        assertThat(extended.name(extended.nearest(410704))).isEqualTo("凤泉区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,name\n41,河南省\n", "code,name\n4x,河南省\n", "code,name\n41\n", "code,name\n411,河南省\n"})
    void refusesFilesItDoesNotUnderstand(String csv) throws IOException {
        // Given
        Path file = file(csv);

        // When / Then
        assertThatIllegalArgumentException().isThrownBy(() -> RegionDirectory.extendedBy(file))
                .withMessageContaining(file.toString());
    }

    @Test
    void refusesAFileThatIsNotThere() {
        // Given
        Path missing = folder.resolve("missing.csv");

        // When / Then
        assertThatIllegalArgumentException().isThrownBy(() -> RegionDirectory.extendedBy(missing))
                .withMessageContaining("missing.csv");
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("regions.csv"), csv);
    }
}
