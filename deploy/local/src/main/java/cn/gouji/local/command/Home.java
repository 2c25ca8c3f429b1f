package cn.gouji.local.command;

import java.nio.file.Path;

/** Where things are on this machine. */
final class Home {

    private Home() {
    }

    /** The folder of the repository, which the start script names. */
    static Path folder() {
        return Path.of(System.getProperty("gouji.home", ".")).toAbsolutePath().normalize();
    }

    static Path samples() {
        return folder().resolve("deploy/local/samples");
    }

    /** Where data is kept unless the user names a folder: as the XDG rules want it. */
    static Path defaultData() {
        String dataHome = System.getenv("XDG_DATA_HOME");
        Path base = dataHome == null || dataHome.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(dataHome);
        return base.resolve("gouji");
    }
}
