package cn.gouji.stats.panel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes structures in the compact protocol of Apache Thrift, in which Parquet keeps what it says about itself. */
final class CompactThrift {

    static final int STRUCT = 12;
    static final int TEXT = 8;
    static final int NUMBER = 5;

    private static final int LONG = 6;
    private static final int LIST = 9;
    private static final int SHORT_LIST = 15;
    private static final int SEVEN_BITS = 0x7f;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    byte[] bytes() {
        return out.toByteArray();
    }

    CompactThrift number(int field, int value) {
        field(field, NUMBER);
        varint(zigzag(value));
        return this;
    }

    CompactThrift longNumber(int field, long value) {
        field(field, LONG);
        varint(zigzag(value));
        return this;
    }

    CompactThrift text(int field, String value) {
        field(field, TEXT);
        return element(value);
    }

    CompactThrift list(int field, int type, int size) {
        field(field, LIST);
        if (size < SHORT_LIST) {
            out.write(size << 4 | type);
        } else {
            out.write(SHORT_LIST << 4 | type);
            varint(size);
        }
        return this;
    }

    CompactThrift element(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    CompactThrift element(int value) {
        varint(zigzag(value));
        return this;
    }

    CompactThrift begin(int field) {
        field(field, STRUCT);
        return begin();
    }

    /** A structure that is an element of a list, or the whole. */
    CompactThrift begin() {
        outer.push(last);
        last = 0;
        return this;
    }

    CompactThrift end() {
        out.write(0);
        last = outer.pop();
        return this;
    }

    /** Fields are numbered by their distance from the one before; ours are never far apart. */
    private void field(int number, int type) {
        out.write(number - last << 4 | type);
        last = number;
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> Long.SIZE - 1;
    }

    private void varint(long value) {
        writeVarint(out, value);
    }

    static void writeVarint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            out.write((int) (rest & SEVEN_BITS | SEVEN_BITS + 1));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
