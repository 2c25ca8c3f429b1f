package cn.gouji.infrastructure.document;

import java.util.Set;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/** Documents as bytes. */
final class Bson {

    private Bson() {
    }

    static byte[] encode(Document document) {
        ByteBuf buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** Only the named fields: a scan of large documents looks at few of them. */
    static Document decode(byte[] bytes, Set<String> fields) {
        ByteBuf buffer = Unpooled.wrappedBuffer(bytes);
        buffer.skipBytes(Integer.BYTES);
        Document document = new Document();
        for (byte type = buffer.readByte(); type != 0; type = buffer.readByte()) {
            String field = BsonDecoder.decodeCString(buffer);
            int length = fields.contains(field) ? -1 : length(type, buffer);
            if (length < 0) {
                Object value = BsonDecoder.decodeValue(type, buffer);
                if (fields.contains(field)) {
                    document.put(field, value);
                }
            } else {
                buffer.skipBytes(length);
            }
        }
        return document;
    }

    /** Of the value that begins at the reader's place; -1 if only decoding it can tell. */
    private static int length(byte type, ByteBuf buffer) {
        return switch (type) {
            case 0x02 -> Integer.BYTES + buffer.getIntLE(buffer.readerIndex());
            case 0x03, 0x04 -> buffer.getIntLE(buffer.readerIndex());
            case 0x05 -> Integer.BYTES + 1 + buffer.getIntLE(buffer.readerIndex());
            default -> -1;
        };
    }
}
