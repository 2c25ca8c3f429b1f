package cn.gouji.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An entry of a directory with its name still undecoded.
 *
 * @param utf8 whether the archive says that the name is in UTF-8
 */
record ZipEntryRecord(byte[] name, boolean utf8, boolean encrypted, int method, long checksum, long packedSize,
        long header) {

    private static final int ENCRYPTED = 1;
    private static final int UTF8 = 1 << 11;
    private static final long IN_EXTRA = 0xFFFFFFFFL;
    private static final int LARGE_SIZES = 0x0001;
    private static final int UTF8_NAME = 0x7075;
    private static final int UTF8_NAME_STARTS = 5;

    static ZipEntryRecord of(ByteBuffer fixed, byte[] name, ByteBuffer extra, long shift) {
        int flags = Short.toUnsignedInt(fixed.getShort(8));
        long packed = fixed.getInt(20) & 0xFFFFFFFFL;
        long size = fixed.getInt(24) & 0xFFFFFFFFL;
        long header = fixed.getInt(42) & 0xFFFFFFFFL;
        ByteBuffer large = field(extra, LARGE_SIZES);
        if (size == IN_EXTRA && large.remaining() >= 8) {
            large.getLong();
        }
        if (packed == IN_EXTRA && large.remaining() >= 8) {
            packed = large.getLong();
        }
        if (header == IN_EXTRA && large.remaining() >= 8) {
            header = large.getLong();
        }
        ByteBuffer better = field(extra, UTF8_NAME);
        boolean told = better.remaining() > UTF8_NAME_STARTS;
        byte[] best = name;
        if (told) {
            best = new byte[better.remaining() - UTF8_NAME_STARTS];
            better.position(better.position() + UTF8_NAME_STARTS).get(best);
        }
        return new ZipEntryRecord(best, told || (flags & UTF8) != 0, (flags & ENCRYPTED) != 0,
                Short.toUnsignedInt(fixed.getShort(10)), fixed.getInt(16) & 0xFFFFFFFFL, packed, header + shift);
    }

    /** The content of an extra field; empty if there is none. */
    private static ByteBuffer field(ByteBuffer extra, int wanted) {
        int at = 0;
        while (at + 4 <= extra.limit()) {
            int length = Short.toUnsignedInt(extra.getShort(at + 2));
            if (at + 4 + length > extra.limit()) {
                break;
            }
            if (Short.toUnsignedInt(extra.getShort(at)) == wanted) {
                return extra.slice(at + 4, length).order(extra.order());
            }
            at += 4 + length;
        }
        return ByteBuffer.allocate(0);
    }

    /** The name as plain Latin letters, for names that tell a format. */
    String latin() {
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
