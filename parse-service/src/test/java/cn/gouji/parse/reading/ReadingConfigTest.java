package cn.gouji.parse.reading;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingConfigTest {

    @Test
    void defaults() {
        ReadingConfig config = config(Map.of());

        assertThat(config.concurrency()).isEqualTo(2);
        assertThat(config.timeLimit()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.abandonedLimit()).isEqualTo(4);
    }

    @Test
    void names() {
        ReadingConfig config = config(Map.of("gouji.parse.reading.concurrency", "8",
                "gouji.parse.reading.time-limit", "10m", "gouji.parse.reading.abandoned-limit", "1"));

        assertThat(config.concurrency()).isEqualTo(8);
        assertThat(config.timeLimit()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.abandonedLimit()).isEqualTo(1);
    }

    static ReadingConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withMapping(ReadingConfig.class).withDefaultValues(values)
                .withConverter(Duration.class, 1, new DurationConverter())
                .build().getConfigMapping(ReadingConfig.class);
    }
}
