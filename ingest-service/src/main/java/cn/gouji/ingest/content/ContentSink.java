package cn.gouji.ingest.content;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the bytes of one file to the spool, counting and hashing them as they pass. */
public final class ContentSink extends OutputStream {

    private final Spool spool;
    private final long start;
    private final long limit;
    private final MessageDigest digest;
    private long size;

    /** @param limit of bytes; what is larger is counted but not kept */
    public ContentSink(Spool spool, long limit) {
        this.spool = spool;
        this.start = spool.end();
        this.limit = limit;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void write(int octet) {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        size += length;
        if (tooLarge()) {
            spool.cut(start);
        } else {
            digest.update(bytes, offset, length);
            spool.append(bytes, offset, length);
        }
    }

    public long size() {
        return size;
    }

    public boolean tooLarge() {
        return size > limit;
    }

    /** What was written; only if it is not too large, and once. */
    public Content content() {
        if (tooLarge()) {
            throw new IllegalStateException("Content beyond the limit is not kept");
        }
        return new Content(spool, start, size, HexFormat.of().formatHex(digest.digest()));
    }
}
