package cn.gouji.parse.reading;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingConfigTest {

    @Test
    void defaults() {
        ReadingConfig config = config(Map.of());

        assertThat(config.concurrency()).isEqualTo(2);
        assertThat(config.timeLimit()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.plainLimit().asLongValue()).isEqualTo(2 << 20);
        assertThat(config.process().heap().asLongValue()).isEqualTo(512 << 20);
        assertThat(config.process().idleTime()).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.process().documents()).isEqualTo(500);
    }

    @Test
    void names() {
        ReadingConfig config = config(Map.of("gouji.parse.reading.concurrency", "8",
                "gouji.parse.reading.time-limit", "10m", "gouji.parse.reading.plain-limit", "1K",
                "gouji.parse.reading.process.heap", "1G", "gouji.parse.reading.process.idle-time", "0s",
                "gouji.parse.reading.process.documents", "1"));

        assertThat(config.concurrency()).isEqualTo(8);
        assertThat(config.timeLimit()).isEqualTo(Duration.ofMinutes(10));
        assertThat(config.plainLimit().asLongValue()).isEqualTo(1 << 10);
        assertThat(config.process().heap().asLongValue()).isEqualTo(1 << 30);
        assertThat(config.process().idleTime()).isZero();
        assertThat(config.process().documents()).isEqualTo(1);
    }

    static ReadingConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withMapping(ReadingConfig.class).withDefaultValues(values)
                .withConverter(Duration.class, 1, new DurationConverter())
                .withConverter(MemorySize.class, 1, new MemorySizeConverter())
                .build().getConfigMapping(ReadingConfig.class);
    }
}
