package cn.gouji.parse.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import cn.gouji.parse.page.DocumentTooLargeException;

/** The parts of a document that is a ZIP archive, unpacked one by one and no further than is good for the service. */
public final class ZipParts implements AutoCloseable {

    /** The text of a report with all its markup is a hundredth of this; a bomb is any size. */
    private static final int LARGEST_PART = 64 << 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final Signature SIGNATURE = Signature.text("PK\u0003\u0004", "ZIP");

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws IOException if the archive is broken */
    public static ZipParts open(byte[] content) throws IOException {
        ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
        ZipParts parts = new ZipParts(zip);
        if (Collections.list(zip.getEntries()).size() > MOST_ENTRIES) {
            throw new DocumentTooLargeException("压缩结构中的文件过多。");
        }
        return parts;
    }

    /** Names of the parts; none if the content is no archive or a broken one. */
    public static List<String> names(byte[] content) {
        if (!SIGNATURE.startsContent(content)) {
            return List.of();
        }
        try (ZipParts parts = open(content)) {
            return Collections.list(parts.zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
        } catch (IOException | RuntimeException broken) {
            return List.of();
        }
    }

    /** How large the largest part claims to be when it is unpacked; 0 if the content is no archive. */
    public static long largestPart(byte[] content) {
        if (!SIGNATURE.startsContent(content)) {
            return 0;
        }
        try (ZipParts parts = open(content)) {
            return Collections.list(parts.zip.getEntries()).stream().mapToLong(ZipArchiveEntry::getSize).max()
                    .orElse(0);
        } catch (IOException | RuntimeException broken) {
            return 0;
        }
    }

    /** Whether the content begins like an archive, be it whole or not. */
    static boolean isArchive(byte[] content) {
        return SIGNATURE.startsContent(content);
    }

    public Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream packed = zip.getInputStream(entry)) {
            if (packed == null) {
                throw new ZipException("No such compression");
            }
            byte[] bytes = packed.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new DocumentTooLargeException("文件解压后过大。");
            }
            return Optional.of(new ByteArrayInputStream(bytes));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
