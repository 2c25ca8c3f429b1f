package cn.gouji.parse.reading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds of the reading of documents. */
@ConfigMapping(prefix = "gouji.parse.reading")
public interface ReadingConfig {

    /** Documents read at once, events and requests together; reading computes, so no more than processors. */
    @WithDefault("2")
    @Min(1)
    int concurrency();

    /** Texts and web pages up to this size are read within the service, everything else in processes of its own. */
    @WithDefault("2M")
    MemorySize plainLimit();

    /** After this time a document is given up and the process that reads it killed. */
    @WithDefault("60s")
    Duration timeLimit();

    /**
     * A CSV file with the columns code and name: administrative divisions that the built-in directory does not have, or
     * that were renamed.
     */
    Optional<Path> regions();

    /** The processes that read what may hang, crash or fill the memory. */
    Process process();

    /** Settings of a reading process. */
    interface Process {

        /** Largest heap; a document that needs more is too large. */
        @WithDefault("512M")
        MemorySize heap();

        /** After so long without a document a process is ended, and its memory free. */
        @WithDefault("60s")
        Duration idleTime();

        /** After so many documents a process is replaced, whatever its libraries may have kept. */
        @WithDefault("500")
        @Min(1)
        int documents();
    }
}
