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

    /** What archives of files may unfold to. */
    Archive archive();

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

    /** Limits on ZIP archives; but for the size of one archive they hold for all archives of a request together. */
    interface Archive {

        /** Largest archive; one that is a document, such as DOCX, is a file like any other. */
        @WithDefault("512M")
        MemorySize maxSize();

        /** Most files. */
        @WithDefault("2000")
        int maxFiles();

        /** How much all files may come to when they are unpacked. */
        @WithDefault("1G")
        MemorySize maxUnpackedSize();

        /** How many times as large as packed a file may be; reports come to fifty at most, bombs to a thousand. */
        @WithDefault("200")
        int maxRatio();

        /** How deep archives may lie within each other; 1 is the one handed in. */
        @WithDefault("3")
        int maxDepth();
    }
}
