package cn.gouji.ingest.content;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes the bytes of one file to the spool, counting and hashing them as they pass. */
public final class ContentSink extends OutputStream {

    /** How many bytes tell an archive. */
    public static final int ARCHIVE_MARK = 4;

    private final Spool spool;
    private final long start;
    private final long limit;
    private final long archiveLimit;
    private final byte[] mark = new byte[ARCHIVE_MARK];
    private final MessageDigest digest;
    private long size;

    /**
     * @param limit of bytes; what is larger is counted but not kept
     * @param archiveLimit the same for what begins like a ZIP archive, which may hold many files
     */
    public ContentSink(Spool spool, long limit, long archiveLimit) {
        this.archiveLimit = archiveLimit;
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
        for (int i = 0; i < length && size + i < mark.length; i++) {
            mark[(int) size + i] = bytes[offset + i];
        }
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
        return size > (isArchive(mark) ? archiveLimit : limit);
    }

    /** Forgets what was written; nothing else may have been written to the spool since. */
    public void discard() {
        spool.cut(start);
    }

    /** Whether a file that begins so is a ZIP archive. */
    public static boolean isArchive(byte[] beginning) {
        return beginning.length >= ARCHIVE_MARK && beginning[0] == 'P' && beginning[1] == 'K' && beginning[2] == 3
                && beginning[3] == 4;
    }

    /** What was written; only if it is not too large, and once. */
    public Content content() {
        if (tooLarge()) {
            throw new IllegalStateException("Content beyond the limit is not kept");
        }
        return new Content(spool, start, size, HexFormat.of().formatHex(digest.digest()));
    }
}
