package cn.gouji.ingest.archive;

import java.io.IOException;

/** What should be an archive, or a file within one, cannot be unpacked. */
final class BrokenArchiveException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenArchiveException(String message) {
        super(message);
    }
}
