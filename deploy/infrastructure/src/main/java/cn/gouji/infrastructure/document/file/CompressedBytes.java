package cn.gouji.infrastructure.document.file;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4SafeDecompressor;

/** Documents, compressed by LZ4 in the file: the store's own compression takes ten times as long. */
final class CompressedBytes extends BasicDataType<byte[]> {

    static final CompressedBytes INSTANCE = new CompressedBytes();

    private final LZ4Compressor compressor = LZ4Factory.fastestInstance().fastCompressor();
    private final LZ4SafeDecompressor decompressor = LZ4Factory.fastestInstance().safeDecompressor();

    private CompressedBytes() {
    }

    @Override
    public int getMemory(byte[] bytes) {
        return bytes.length;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] bytes) {
        byte[] compressed = compressor.compress(bytes);
        buffer.putVarInt(bytes.length).putVarInt(compressed.length).put(compressed);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        byte[] bytes = new byte[DataUtils.readVarInt(buffer)];
        byte[] compressed = new byte[DataUtils.readVarInt(buffer)];
        buffer.get(compressed);
        decompressor.decompress(compressed, bytes);
        return bytes;
    }

    @Override
    public int compare(byte[] one, byte[] other) {
        return Arrays.compare(one, other);
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
