package cn.gouji.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import cn.gouji.ingest.content.Content;
import cn.gouji.ingest.content.ContentSink;
import cn.gouji.ingest.intake.IntakeConfig;
import cn.gouji.ingest.intake.Refusal;

/** Unpacks one file of an archive, counting as it goes: what the directory says of its size is only a claim. */
final class EntryUnpacker {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int PIECE = 64 * 1024;
    /** Small files may be as empty as they like. */
    private static final long SMALL = 1 << 20;

    private final IntakeConfig.Archive limits;
    private final UnpackBudget budget;

    EntryUnpacker(IntakeConfig.Archive limits, UnpackBudget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    /** @return why it was not unpacked into the sink; null if it was */
    Refusal unpack(Content archive, ArchivedFile file, ContentSink sink) {
        if (file.encrypted()) {
            return Refusal.ENCRYPTED;
        }
        if (file.method() != STORED && file.method() != DEFLATED) {
            return Refusal.COMPRESSION;
        }
        Inflater inflater = new Inflater(true);
        try {
            InputStream packed = packed(archive, file);
            InputStream bytes = file.method() == STORED ? packed : new InflaterInputStream(packed, inflater, PIECE);
            Refusal refusal = copy(bytes, file, archive.size(), sink);
            if (refusal != null) {
                sink.discard();
            }
            return refusal;
        } catch (IOException broken) {
            sink.discard();
            return Refusal.DAMAGED;
        } finally {
            inflater.end();
        }
    }

    private Refusal copy(InputStream bytes, ArchivedFile file, long packedAtMost, ContentSink sink) throws IOException {
        byte[] piece = new byte[PIECE];
        CRC32 checksum = new CRC32();
        long mostInflated = Math.max(SMALL, Math.clamp(file.packedSize(), 0, packedAtMost) * limits.maxRatio());
        for (int count = bytes.read(piece); count >= 0; count = bytes.read(piece)) {
            budget.spendBytes(count);
            checksum.update(piece, 0, count);
            sink.write(piece, 0, count);
            if (sink.size() > mostInflated || budget.bytes() < 0) {
                return Refusal.UNFOLDS_TOO_FAR;
            }
            if (sink.tooLarge()) {
                return Refusal.TOO_LARGE;
            }
        }
        return checksum.getValue() == file.checksum() ? null : Refusal.DAMAGED;
    }

    private static InputStream packed(Content archive, ArchivedFile file) throws IOException {
        byte[] header = new ContentStream(archive, file.header(), HEADER_SIZE).readAllBytes();
        ByteBuffer fixed = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (header.length < HEADER_SIZE || fixed.getInt(0) != HEADER) {
            throw new BrokenArchiveException("No header");
        }
        long start = file.header() + HEADER_SIZE + Short.toUnsignedInt(fixed.getShort(26))
                + Short.toUnsignedInt(fixed.getShort(28));
        return new ContentStream(archive, start, file.packedSize());
    }
}
