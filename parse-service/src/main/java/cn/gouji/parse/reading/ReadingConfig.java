package cn.gouji.parse.reading;

import java.time.Duration;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of the reading of documents. */
@ConfigMapping(prefix = "gouji.parse.reading")
public interface ReadingConfig {

    /** Documents read at once, events and requests together; reading computes, so no more than processors. */
    @WithDefault("2")
    @Min(1)
    int concurrency();

    /** After this time a document is given up. */
    @WithDefault("60s")
    Duration timeLimit();

    /** With this many readers that do not stop when told to, the process asks to be restarted. */
    @WithDefault("4")
    @Min(1)
    int abandonedLimit();
}
