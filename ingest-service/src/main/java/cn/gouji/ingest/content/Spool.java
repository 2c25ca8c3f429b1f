package cn.gouji.ingest.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One temporary file in which all content of a request waits until the request is read to its end.
 *
 * <p>The heap stays small whatever is uploaded, and the system removes the file even if the process is killed.
 */
public final class Spool implements AutoCloseable {

    private final FileChannel channel;
    private long end;

    private Spool(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws UncheckedIOException if the temporary folder cannot be written */
    public static Spool create() {
        try {
            Path file = Files.createTempFile("gouji-", ".spool");
            return new Spool(FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
    }

    long end() {
        return end;
    }

    void append(byte[] bytes, int offset, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
        try {
            while (buffer.hasRemaining()) {
                end += channel.write(buffer, end);
            }
        } catch (IOException noSpace) {
            throw new UncheckedIOException(noSpace);
        }
    }

    /** Forgets what was appended after {@code position}. */
    void cut(long position) {
        end = position;
    }

    byte[] read(long position, int length) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        try {
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, position + buffer.position()) < 0) {
                    throw new IllegalArgumentException("Nothing was appended at " + position);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return buffer.array();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
