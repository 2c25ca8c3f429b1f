package cn.gouji.parse.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The OLE2 container of older office files, which also holds encrypted newer ones. */
public final class Ole2 {

    /** The stream of an encrypted DOCX or XLSX. */
    static final String ENCRYPTED_PACKAGE = "EncryptedPackage";
    private static final Signature SIGNATURE = Signature.of("OLE2", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

    private Ole2() {
    }

    /** Names of the streams; none if the content is no such container or a broken one. */
    public static Set<String> streams(byte[] content) {
        if (!SIGNATURE.startsContent(content)) {
            return Set.of();
        }
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return Set.copyOf(files.getRoot().getEntryNames());
        } catch (IOException | RuntimeException broken) {
            return Set.of();
        }
    }

    /** Whether the content begins like a container, be it whole or not. */
    public static boolean isContainer(byte[] content) {
        return SIGNATURE.startsContent(content);
    }
}
