package cn.gouji.ingest.content;

import java.util.Objects;

/** The bytes of one uploaded file, waiting in a spool. */
public record Content(Spool spool, long offset, long size, String sha256) {

    public Content {
        Objects.requireNonNull(spool, "spool must not be null");
        Objects.requireNonNull(sha256, "sha256 must not be null");
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative");
        }
    }

    /** @return up to {@code length} bytes from {@code position} on; fewer at the end */
    public byte[] read(long position, int length) {
        return spool.read(offset + position, (int) Math.min(length, size - position));
    }
}
