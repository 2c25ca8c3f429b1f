package cn.gouji.ingest.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.gouji.ingest.content.Content;

/**
 * Reads the directory at the end of a ZIP archive, entry by entry and no further than asked: libraries load all of it, be
 * it millions of entries.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_OF_LARGE_END = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_END_SIZE = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;

    private final Content archive;

    /** @param end where the directory ends, which is where it was written at last */
    private record Extent(long size, long offset, long end) {

        long start() {
            return end - size;
        }

        /** How much was put in front of the archive after it was written, as of one that unpacks itself. */
        long shift() {
            return start() - offset;
        }
    }

    private ZipDirectory(Content archive) {
        this.archive = archive;
    }

    /**
     * The entries; one more than asked for tells that there are too many.
     *
     * @throws BrokenArchiveException if it has no directory
     */
    static List<ZipEntryRecord> entries(Content archive, int most) throws IOException {
        return new ZipDirectory(archive).entries(most);
    }

    private List<ZipEntryRecord> entries(int most) throws IOException {
        Extent extent = extent().orElseThrow(() -> new BrokenArchiveException("No directory"));
        ContentStream directory = new ContentStream(archive, extent.start(), extent.size());
        List<ZipEntryRecord> entries = new ArrayList<>();
        while (entries.size() <= most) {
            ByteBuffer fixed = bytes(directory.readNBytes(ENTRY_SIZE));
            if (fixed.limit() < ENTRY_SIZE || fixed.getInt(0) != ENTRY) {
                break;
            }
            byte[] name = directory.readNBytes(Short.toUnsignedInt(fixed.getShort(28)));
            byte[] extra = directory.readNBytes(Short.toUnsignedInt(fixed.getShort(30)));
            directory.skipNBytes(Short.toUnsignedInt(fixed.getShort(32)));
            entries.add(ZipEntryRecord.of(fixed, name, bytes(extra), extent.shift()));
        }
        return entries;
    }

    private Optional<Extent> extent() {
        int length = (int) Math.min(archive.size(), END_SIZE + LONGEST_COMMENT);
        long start = archive.size() - length;
        ByteBuffer tail = bytes(archive.read(start, length));
        for (int at = length - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                Optional<Extent> large = largeExtent(start + at);
                return large.isPresent()
                        ? large
                        : extent(tail.getInt(at + 12) & 0xFFFFFFFFL, tail.getInt(at + 16) & 0xFFFFFFFFL, start + at);
            }
        }
        return Optional.empty();
    }

    private Optional<Extent> largeExtent(long end) {
        if (end < LOCATOR_SIZE + LARGE_END_SIZE) {
            return Optional.empty();
        }
        ByteBuffer locator = bytes(archive.read(end - LOCATOR_SIZE, LOCATOR_SIZE));
        if (locator.getInt(0) != LOCATOR_OF_LARGE_END) {
            return Optional.empty();
        }
        long at = end - LOCATOR_SIZE - LARGE_END_SIZE;
        ByteBuffer large = bytes(archive.read(at, LARGE_END_SIZE));
        return large.getInt(0) == LARGE_END ? extent(large.getLong(40), large.getLong(48), at) : Optional.empty();
    }

    private static Optional<Extent> extent(long size, long offset, long end) {
        boolean fits = size >= 0 && size <= end && offset >= 0;
        return fits ? Optional.of(new Extent(size, offset, end)) : Optional.empty();
    }

    private static ByteBuffer bytes(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
