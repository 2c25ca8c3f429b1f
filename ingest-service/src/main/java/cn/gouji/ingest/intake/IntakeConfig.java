package cn.gouji.ingest.intake;

import java.time.Duration;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be handed in. */
@ConfigMapping(prefix = "gouji.intake")
public interface IntakeConfig {

    /** Largest file. */
    @WithDefault("50M")
    MemorySize maxFileSize();

    /** Largest request; many files may come in one. */
    @WithDefault("512M")
    MemorySize maxRequestSize();

    /** Most files in one request. */
    @WithDefault("1000")
    int maxFiles();

    /** How many submissions may wait for their event to be sent before new ones are turned away. */
    @WithDefault("20000")
    long maxPending();

    /** When a client that was turned away may come again. */
    @WithDefault("10s")
    Duration retryAfter();

    /** How often the state of a submission is looked up for those who follow it. */
    @WithDefault("500ms")
    Duration progressInterval();

    /** How long a submission can be followed over one connection. */
    @WithDefault("15m")
    Duration progressLimit();
}
