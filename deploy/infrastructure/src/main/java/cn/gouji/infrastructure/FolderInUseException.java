package cn.gouji.infrastructure;

import java.nio.file.Path;

/** Says that another process runs a part of the infrastructure on the same folder. */
public class FolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FolderInUseException(Path folder, String user) {
        super("Folder " + folder + " of " + user + " is in use by another process");
    }
}
