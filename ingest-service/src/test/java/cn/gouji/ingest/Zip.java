package cn.gouji.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs ZIP archives. */
public final class Zip {

    private static final byte[] HEADER = {'P', 'K', 3, 4};
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    public Zip() {
        this(StandardCharsets.UTF_8);
    }

    /** @param names charset of the names; only UTF-8 is told */
    public Zip(Charset names) {
        this.zip = new ZipOutputStream(bytes, names);
    }

    public Zip file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zip file(String path, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Sets or clears a flag of all entries, whatever it claims. */
    public static byte[] withFlag(byte[] archive, int flag, boolean set) {
        byte[] changed = archive.clone();
        for (int i = 0; i + 10 < changed.length; i++) {
            int flags = matches(changed, i, HEADER) ? i + 6 : matches(changed, i, ENTRY) ? i + 8 : -1;
            if (flags > 0) {
                int value = changed[flags] & 0xFF | (changed[flags + 1] & 0xFF) << 8;
                value = set ? value | flag : value & ~flag;
                changed[flags] = (byte) value;
                changed[flags + 1] = (byte) (value >> 8);
            }
        }
        return changed;
    }

    private static boolean matches(byte[] bytes, int at, byte[] mark) {
        return bytes[at] == mark[0] && bytes[at + 1] == mark[1] && bytes[at + 2] == mark[2] && bytes[at + 3] == mark[3];
    }
}
