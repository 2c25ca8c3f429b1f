package cn.gouji.stats.register;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineConfigTest {

    @Test
    void deadlinesAreThoseOfTheRegulation() throws Exception {
        // Given
        SmallRyeConfig config = new SmallRyeConfigBuilder().withMapping(DeadlineConfig.class)
                .withSources(new PropertiesConfigSource(
                        DeadlineConfig.class.getResource("/application.properties")))
                .build();

        // When
        DeadlineConfig deadlines = config.getConfigMapping(DeadlineConfig.class);

        // Then
        assertThat(deadlines.deadline("department", 2023)).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(deadlines.deadline("government", 2023)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(deadlines.deadline("other", 2023)).isNull();
    }
}
