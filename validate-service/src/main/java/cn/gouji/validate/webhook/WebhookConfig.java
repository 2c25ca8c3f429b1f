package cn.gouji.validate.webhook;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How results reach registered addresses. */
@ConfigMapping(prefix = "gouji.webhooks")
public interface WebhookConfig {

    /** How often due deliveries are looked for. */
    @WithDefault("1s")
    Duration interval();

    /** Pause after the first, second … failure; after the last one the delivery is given up. */
    @WithDefault("5s,30s,2m,10m,30m,1h,3h,6h,12h,24h")
    List<Duration> pauses();

    /** For connecting and for the answer. */
    @WithDefault("10s")
    Duration timeout();

    /** An address that has failed without a success for so long is disabled. */
    @WithDefault("72h")
    Duration disableAfter();

    /** How long requests are signed with the former secret as well after a new one was given. */
    @WithDefault("24h")
    Duration formerSecretHolds();

    /** How long deliveries are kept to be looked at and sent again. */
    @WithDefault("168h")
    Duration keep();

    /**
     * Whether addresses inside the own network may be registered, and such without TLS. Off, because whoever may register an
     * address could otherwise make this service call its neighbours.
     */
    @WithDefault("false")
    boolean internalAllowed();
}
