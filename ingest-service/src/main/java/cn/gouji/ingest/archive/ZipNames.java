package cn.gouji.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Decodes the names within an archive. Chinese software of all ages writes GBK without saying so, other software UTF-8
 * without saying so: which it is can be told from all names together.
 */
final class ZipNames {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private ZipNames() {
    }

    static List<ArchivedFile> decoded(List<ZipEntryRecord> entries) {
        boolean gbk = entries.stream().anyMatch(entry -> !entry.utf8() && !isUtf8(entry.name()));
        return entries.stream().map(entry -> new ArchivedFile(
                new String(entry.name(), gbk && !entry.utf8() ? GB18030 : StandardCharsets.UTF_8), entry.encrypted(),
                entry.method(), entry.checksum(), entry.packedSize(), entry.header())).toList();
    }

    private static boolean isUtf8(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
