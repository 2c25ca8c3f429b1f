package cn.gouji.ingest.archive;

import java.io.InputStream;
import java.util.Objects;

import cn.gouji.ingest.content.Content;

/** A stretch of a content as a stream, read piece by piece. */
final class ContentStream extends InputStream {

    private static final int PIECE = 64 * 1024;

    private final Content content;
    private final long end;
    private long next;
    private byte[] piece = new byte[0];
    private int position;

    /** From a place on as far as the length, or the content, goes. */
    ContentStream(Content content, long from, long length) {
        this.content = content;
        this.next = Math.clamp(from, 0, content.size());
        this.end = Math.clamp(from + length, next, content.size());
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[position++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length > 0 && isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, bytes, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        if (position == piece.length && next < end) {
            piece = content.read(next, (int) Math.min(PIECE, end - next));
            next += piece.length;
            position = 0;
        }
        return position == piece.length;
    }
}
