package cn.gouji.parse.format;

import java.nio.charset.StandardCharsets;

/**
 * The bytes with which every file of a format begins.
 *
 * @param name of the format, for the sender
 */
record Signature(byte[] bytes, String name) {

    static Signature text(String text, String name) {
        return new Signature(text.getBytes(StandardCharsets.ISO_8859_1), name);
    }

    static Signature of(String name, int... bytes) {
        byte[] signature = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            signature[i] = (byte) bytes[i];
        }
        return new Signature(signature, name);
    }

    boolean startsContent(byte[] content) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (content[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
