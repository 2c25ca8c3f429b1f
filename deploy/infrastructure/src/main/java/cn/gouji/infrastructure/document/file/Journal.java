package cn.gouji.infrastructure.document.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * What was put into and removed from the maps since their file was last written, as frames of length, checksum and changes. Adding
 * some bytes to it costs a hundredth of writing the pages of the maps.
 */
final class Journal implements AutoCloseable {

    private static final int HEAD = 2 * Integer.BYTES;
    private static final int REMOVED = -1;

    private final FileChannel channel;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final DataOutputStream changes = new DataOutputStream(waiting);
    private long end;

    /** Takes back what a journal tells. */
    interface Reader {

        /** @param value null if the key was removed */
        void change(String map, String key, byte[] value);
    }

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    static Journal open(Path file) {
        try {
            return new Journal(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open " + file, e);
        }
    }

    /** @param value null if the key was removed */
    synchronized void add(String map, String key, byte[] value) {
        try {
            write(map.getBytes(StandardCharsets.UTF_8));
            write(key.getBytes(StandardCharsets.UTF_8));
            if (value == null) {
                changes.writeInt(REMOVED);
            } else {
                write(value);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(byte[] bytes) throws IOException {
        changes.writeInt(bytes.length);
        changes.write(bytes);
    }

    /** Puts everything that was added on file. What a full disk refuses stays for the next time. */
    synchronized void flush() {
        if (waiting.size() == 0) {
            return;
        }
        byte[] frame = waiting.toByteArray();
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + frame.length);
        buffer.putInt(frame.length).putInt(checksum(frame)).put(frame).flip();
        try {
            while (buffer.hasRemaining()) {
                // By position: half of a frame is written over the next time, and nothing is hidden behind it.
                channel.write(buffer, end + buffer.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of the document store cannot be written", e);
        }
        end += HEAD + frame.length;
        waiting.reset();
    }

    /** Bytes on file. */
    synchronized long size() {
        return end;
    }

    /** Forgets everything: the maps' own file has it. */
    synchronized void clear() {
        waiting.reset();
        end = 0;
        try {
            channel.truncate(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells all changes in their order. A frame that was cut off by a crash was never acknowledged, and ends it. */
    void replay(Reader reader) {
        try {
            ByteBuffer head = ByteBuffer.allocate(HEAD);
            long position = 0;
            while (read(head, position)) {
                int length = head.getInt();
                int checksum = head.getInt();
                ByteBuffer frame = ByteBuffer.allocate(Math.clamp(length, 0, (int) (channel.size() - position - HEAD)));
                if (frame.capacity() != length || !read(frame, position + HEAD)
                        || checksum(frame.array()) != checksum) {
                    return;
                }
                while (frame.hasRemaining()) {
                    tell(frame, reader);
                }
                position += HEAD + length;
                head.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of the document store cannot be read", e);
        }
    }

    private boolean read(ByteBuffer buffer, long position) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                return false;
            }
        }
        buffer.flip();
        return true;
    }

    private static void tell(ByteBuffer frame, Reader reader) {
        String map = new String(bytes(frame, frame.getInt()), StandardCharsets.UTF_8);
        String key = new String(bytes(frame, frame.getInt()), StandardCharsets.UTF_8);
        int length = frame.getInt();
        reader.change(map, key, length == REMOVED ? null : bytes(frame, length));
    }

    private static byte[] bytes(ByteBuffer frame, int length) {
        byte[] bytes = new byte[length];
        frame.get(bytes);
        return bytes;
    }

    private static int checksum(byte[] frame) {
        CRC32 checksum = new CRC32();
        checksum.update(frame);
        return (int) checksum.getValue();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
