package cn.gouji.validate.deadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlineConfigTest {

    @TempDir
    Path folder;

    @Test
    void theLegalDatesHoldUnlessAFileIsGiven() {
        assertThat(config(null).file()).isEmpty();
        assertThat(config(null).deadlines()).isNotNull();
    }

    @Test
    void aFileWithAMistakeStopsTheStart() throws IOException {
        Path file = Files.writeString(folder.resolve("deadlines.yaml"),
                "roll: true\nlegal: [{kinds: [township], due: soon}]");

        assertThatThrownBy(() -> config(file).deadlines()).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deadlines.yaml").hasMessageContaining("soon").hasMessageContaining("line: 2");
    }

    private static DeadlineConfig config(Path file) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(DeadlineConfig.class);
        if (file != null) {
            builder.withDefaultValue("gouji.validate.deadlines.file", file.toString());
        }
        SmallRyeConfig config = builder.build();
        return config.getConfigMapping(DeadlineConfig.class);
    }
}
