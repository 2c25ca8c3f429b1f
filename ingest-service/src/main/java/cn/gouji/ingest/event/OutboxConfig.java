package cn.gouji.ingest.event;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How events reach the broker that could not be sent at once. */
@ConfigMapping(prefix = "gouji.outbox")
public interface OutboxConfig {

    /** How often the relay looks for them. */
    @WithDefault("5s")
    Duration relayInterval();
}
