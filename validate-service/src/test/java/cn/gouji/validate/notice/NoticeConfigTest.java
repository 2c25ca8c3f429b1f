package cn.gouji.validate.notice;

import org.junit.jupiter.api.Test;

import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeConfigTest {

    @Test
    void defaults() {
        NoticeConfig config = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(NoticeConfig.class)
                .build().getConfigMapping(NoticeConfig.class);

        assertThat(config.office()).isEqualTo("政府信息公开工作主管部门");
        assertThat(config.contact()).isEmpty();
        assertThat(config.workingDays()).isEqualTo(10);
    }
}
