package cn.gouji.validate.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SuccessionTest {

    private static final ReportKey OLD = new ReportKey("41/旧局", 2022);
    private static final ReportKey NEW = new ReportKey("41/新局", 2023);

    @TempDir
    Path folder;

    @Test
    void theFirstReportUnderTheNewNameRestsOnTheLastUnderTheOld() throws IOException {
        Succession succession = read("renamed: [{from: 41/旧局, to: 41/新局, since: 2023}]");

        assertThat(succession.previous(NEW)).containsExactly(NEW.previous(), OLD);
        assertThat(succession.next(OLD)).containsExactly(OLD.next(), NEW);
    }

    @Test
    void otherYearsKeepToTheirName() throws IOException {
        Succession succession = read("renamed: [{from: 41/旧局, to: 41/新局, since: 2023}]");

        assertThat(succession.previous(NEW.next())).containsExactly(NEW);
        assertThat(succession.next(OLD.previous())).containsExactly(OLD);
    }

    @Test
    void withoutAFileNoOrganWasRenamed() {
        assertThat(Succession.of(Optional.empty()).previous(NEW)).containsExactly(NEW.previous());
    }

    @Test
    void aMistakeStopsTheStart() {
        assertThatThrownBy(() -> read("renamed: [{from: 41/旧局, to: 41/新局}]"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("organs.yaml")
                .hasMessageContaining("since");
        assertThatThrownBy(() -> read("renamed: [{from: a, to: c, since: 2023}, {from: b, to: c, since: 2023}]"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("two organs of before");
        assertThatThrownBy(() -> read("moved: []")).isInstanceOf(IllegalArgumentException.class);
    }

    private Succession read(String yaml) throws IOException {
        return Succession.of(Optional.of(Files.writeString(folder.resolve("organs.yaml"), yaml)));
    }
}
