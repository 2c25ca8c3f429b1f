package cn.gouji.validate.notice;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the notices of a deployment say of the office that sends them. */
@ConfigMapping(prefix = "gouji.validate.notice")
public interface NoticeConfig {

    /** The office that signs. */
    @WithDefault("政府信息公开工作主管部门")
    String office();

    /** Whom the organ may ask, such as a name and a telephone number. */
    Optional<String> contact();

    /** How many working days the organ has. */
    @WithDefault("10")
    int workingDays();
}
