package cn.gouji.ingest.event;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxConfigTest {

    @Test
    void defaults() {
        OutboxConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(OutboxConfig.class)
                .build().getConfigMapping(OutboxConfig.class);

        assertThat(config.relayInterval()).isEqualTo(Duration.ofSeconds(5));
    }
}
