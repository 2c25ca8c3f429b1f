package cn.gouji.validate.deployment;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class RulesConfigTest {

    @Test
    void defaults() {
        RulesConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(RulesConfig.class)
                .build().getConfigMapping(RulesConfig.class);

        assertThat(config.file()).isEmpty();
    }
}
