package cn.gouji.validate.validation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How results that could not be sent at once reach the other services. */
@ConfigMapping(prefix = "gouji.validate.unsent")
public interface UnsentConfig {

    /** How often they are looked for. */
    @WithDefault("5s")
    Duration relayInterval();

    /** How long whoever is at it is left alone; longer than a request takes. */
    @WithDefault("15s")
    Duration relayAfter();
}
