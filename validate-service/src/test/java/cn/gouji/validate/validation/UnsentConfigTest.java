package cn.gouji.validate.validation;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class UnsentConfigTest {

    @Test
    void defaults() {
        UnsentConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(UnsentConfig.class)
                .build().getConfigMapping(UnsentConfig.class);

        assertThat(config.relayInterval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.relayAfter()).isEqualTo(Duration.ofSeconds(15));
    }
}
