package cn.gouji.parse.format.doc;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.apache.poi.poifs.filesystem.DirectoryNode;

import cn.gouji.parse.page.DocumentTooLargeException;

/**
 * Looks how much a document unfolds to before the library reads it: pieces of text, and pages of properties, may be
 * named any number of times, and the library makes objects of each.
 */
final class DocLimits {

    static final String MAIN_STREAM = "WordDocument";

    private static final int MOST_CHARACTERS = 10_000_000;
    private static final int MOST_PROPERTY_PAGES = 20_000;
    private static final int BYTES_OF_A_PAGE_ENTRY = 8;

    /** Places within the head of the main stream. */
    private static final int HEAD = 0x200;
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE_STREAM = 0x0200;
    private static final int SIZE_OF_CHARACTER_PAGES = 0xFE;
    private static final int SIZE_OF_PARAGRAPH_PAGES = 0x106;
    private static final int PIECES = 0x1A2;

    private DocLimits() {
    }

    /** @throws DocumentTooLargeException if it is more than any report needs */
    static void check(DirectoryNode directory) throws IOException {
        ByteBuffer head = start(directory, MAIN_STREAM, HEAD);
        int flags = head.getShort(FLAGS);
        if ((flags & ENCRYPTED) != 0) {
            return;
        }
        long entries = Integer.toUnsignedLong(head.getInt(SIZE_OF_CHARACTER_PAGES))
                + Integer.toUnsignedLong(head.getInt(SIZE_OF_PARAGRAPH_PAGES));
        if (entries / BYTES_OF_A_PAGE_ENTRY > MOST_PROPERTY_PAGES) {
            throw new DocumentTooLargeException("Word 文件内容过多。");
        }
        String table = (flags & SECOND_TABLE_STREAM) == 0 ? "0Table" : "1Table";
        long end = Integer.toUnsignedLong(head.getInt(PIECES)) + Integer.toUnsignedLong(head.getInt(PIECES + 4));
        try {
            ByteBuffer tables = start(directory, table, end);
            if (characters(tables.position(head.getInt(PIECES))) > MOST_CHARACTERS) {
                throw new DocumentTooLargeException("Word 文件文字过多。");
            }
        } catch (BufferUnderflowException | IllegalArgumentException | FileNotFoundException broken) {
            throw new IOException("Broken list of pieces", broken);
        }
    }

    /** The last place in the list of pieces, behind the properties that may stand before it. */
    private static long characters(ByteBuffer pieces) {
        while (pieces.get() == 1) {
            int length = Short.toUnsignedInt(pieces.getShort());
            pieces.position(pieces.position() + length);
        }
        int size = pieces.getInt();
        int count = (size - 4) / 12;
        pieces.position(pieces.position() + count * 4);
        return Integer.toUnsignedLong(pieces.getInt());
    }

    private static ByteBuffer start(DirectoryNode directory, String stream, long length) throws IOException {
        try (InputStream bytes = directory.createDocumentInputStream(stream)) {
            ByteBuffer start = ByteBuffer.wrap(bytes.readNBytes((int) Math.min(length, 1 << 26)))
                    .order(ByteOrder.LITTLE_ENDIAN);
            if (start.limit() < HEAD && stream.equals(MAIN_STREAM)) {
                throw new IOException("Short head");
            }
            return start;
        }
    }
}
