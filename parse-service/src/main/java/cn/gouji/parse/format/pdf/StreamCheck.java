package cn.gouji.parse.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import cn.gouji.parse.format.paper.ContentLimitException;

/**
 * Looks at packed page content before it is drawn: the library unpacks bombs into memory and passes over broken
 * streams, whose digits can no longer be trusted.
 */
final class StreamCheck {

    private static final long MOST_UNPACKED = 64L << 20;
    private static final int CHUNK = 1 << 16;

    private long unpacked;

    void check(COSStream stream) throws IOException {
        boolean flate = COSName.FLATE_DECODE.equals(stream.getFilters());
        Inflater inflater = new Inflater();
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] packed = new byte[CHUNK];
            byte[] content = new byte[CHUNK];
            int read;
            while (!inflater.finished() && (read = raw.read(packed)) >= 0) {
                if (!flate) {
                    count(read);
                    continue;
                }
                inflater.setInput(packed, 0, read);
                while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                    count(inflater.inflate(content));
                }
            }
        } catch (DataFormatException broken) {
            throw new BrokenContentException(broken);
        } finally {
            inflater.end();
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw new ContentLimitException("unpacked content");
        }
    }
}
