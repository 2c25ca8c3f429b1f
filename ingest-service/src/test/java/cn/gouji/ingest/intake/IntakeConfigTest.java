package cn.gouji.ingest.intake;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class IntakeConfigTest {

    @Test
    void defaults() {
        IntakeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(IntakeConfig.class)
                .build().getConfigMapping(IntakeConfig.class);

        assertThat(config.maxFileSize().asLongValue()).isEqualTo(50L * 1024 * 1024);
        assertThat(config.maxRequestSize().asLongValue()).isEqualTo(512L * 1024 * 1024);
        assertThat(config.maxFiles()).isEqualTo(1000);
        assertThat(config.archive().maxSize().asLongValue()).isEqualTo(512L * 1024 * 1024);
        assertThat(config.archive().maxFiles()).isEqualTo(2000);
        assertThat(config.archive().maxUnpackedSize().asLongValue()).isEqualTo(1024L * 1024 * 1024);
        assertThat(config.archive().maxRatio()).isEqualTo(200);
        assertThat(config.archive().maxDepth()).isEqualTo(3);
        assertThat(config.maxPending()).isEqualTo(20_000);
        assertThat(config.retryAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(config.progressInterval()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.progressLimit()).isEqualTo(Duration.ofMinutes(15));
    }
}
