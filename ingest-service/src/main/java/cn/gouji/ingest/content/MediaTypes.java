package cn.gouji.ingest.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.inject.Singleton;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/** Finds what a file is: by its bytes, and by its name where the bytes leave it open. */
@Singleton
public class MediaTypes {

    /** Formats show themselves at the start; looking through more made this most of what taking in a text costs. */
    private static final int HEAD = 2048;

    private final MimeTypes known = MimeTypes.getDefaultMimeTypes();

    /** What the sender claims is not asked: browsers go by the ending of the name alone. */
    public String detect(Content content, String fileName) {
        Metadata name = new Metadata();
        name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        byte[] head = content.read(0, HEAD);
        if (isChineseText(head)) {
            String named = detect(null, name);
            return named.startsWith("text/") ? named : "text/plain";
        }
        return detect(new ByteArrayInputStream(head), name);
    }

    private String detect(InputStream head, Metadata name) {
        try {
            return known.detect(head, name).getBaseType().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Whether the bytes begin with a character beyond ASCII, after blanks and marks of a heading, and have no control
     * characters: no format but text looks so, and trying a thousand others costs more than all else about a text.
     */
    private static boolean isChineseText(byte[] head) {
        boolean begun = false;
        for (byte next : head) {
            if (next >= 0 && next < ' ' && next != '\t' && next != '\n' && next != '\r') {
                return false;
            }
            if (!begun && next > ' ' && next != '#') {
                return false;
            }
            begun |= next < 0;
        }
        return begun;
    }
}
