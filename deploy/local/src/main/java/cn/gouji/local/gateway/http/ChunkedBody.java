package cn.gouji.local.gateway.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body that comes in chunks, without the marks between them (RFC 9112, 7.1). */
public final class ChunkedBody extends InputStream {

    private final InputStream in;
    private long leftInChunk;
    private boolean ended;
    private volatile boolean broken;

    public ChunkedBody(InputStream in) {
        this.in = in;
    }

    /** Whether what came is no body in chunks. */
    boolean isBroken() {
        return broken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (leftInChunk == 0 && !ended) {
            beginChunk();
        }
        if (ended) {
            return -1;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, leftInChunk));
        if (read < 0) {
            throw new EOFException("The body ends within a chunk");
        }
        leftInChunk -= read;
        if (leftInChunk == 0) {
            HeadLine.read(in);
        }
        return read;
    }

    private void beginChunk() throws IOException {
        String size = HeadLine.read(in);
        int extension = size.indexOf(';');
        String digits = (extension < 0 ? size : size.substring(0, extension)).strip();
        if (!digits.matches("[0-9a-fA-F]{1,15}")) {
            broken = true;
            throw new MalformedMessageException("Not the size of a chunk: " + size);
        }
        leftInChunk = Long.parseLong(digits, 16);
        if (leftInChunk == 0) {
            ended = true;
            while (!HeadLine.read(in).isEmpty()) {
                // Fields after the body; no service sends any that matter.
                continue;
            }
        }
    }
}
