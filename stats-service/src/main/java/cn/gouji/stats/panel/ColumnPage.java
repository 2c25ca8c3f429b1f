package cn.gouji.stats.panel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Gathers the values of one column for one page of a Parquet file: which rows have one, then the values in plain encoding. */
final class ColumnPage {

    static final int GZIP = 2;

    private final PanelColumn.Type type;
    private final ByteArrayOutputStream levels = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private boolean running;
    private int run;
    private int bits;
    private int bitCount;

    ColumnPage(PanelColumn.Type type) {
        this.type = type;
    }

    void add(Object value) {
        boolean there = value != null;
        if (run > 0 && there != running) {
            endRun();
        }
        running = there;
        run++;
        if (!there) {
            return;
        }
        switch (type) {
            case TEXT -> {
                byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
                little(bytes.length, Integer.BYTES);
                values.writeBytes(bytes);
            }
            case INTEGER -> little(((Number) value).intValue(), Integer.BYTES);
            case NUMBER -> little(Double.doubleToLongBits(((Number) value).doubleValue()), Long.BYTES);
            case TRUTH -> bit((Boolean) value);
        }
    }

    /** The page without its header. */
    byte[] content() {
        if (run > 0) {
            endRun();
        }
        if (bitCount > 0) {
            values.write(bits);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] present = levels.toByteArray();
        for (int i = 0; i < Integer.BYTES; i++) {
            content.write(present.length >>> Byte.SIZE * i);
        }
        content.writeBytes(present);
        content.writeBytes(values.toByteArray());
        return content.toByteArray();
    }

    static byte[] compressed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void endRun() {
        CompactThrift.writeVarint(levels, (long) run << 1);
        levels.write(running ? 1 : 0);
        run = 0;
    }

    private void bit(boolean value) {
        bits |= value ? 1 << bitCount : 0;
        if (++bitCount == Byte.SIZE) {
            values.write(bits);
            bits = 0;
            bitCount = 0;
        }
    }

    private void little(long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            values.write((int) (value >>> Byte.SIZE * i));
        }
    }
}
