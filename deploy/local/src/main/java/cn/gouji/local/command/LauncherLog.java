package cn.gouji.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the embedded servers and the launcher log to a file, so that the terminal stays readable. */
final class LauncherLog {

    private LauncherLog() {
    }

    /** From now on everything is added to {@code launcher.log} in that folder. */
    static void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
            LogManager.getLogManager().reset();
            Handler file = new FileHandler(folder.resolve("launcher.log").toString(), true);
            file.setFormatter(new SimpleFormatter());
            file.setEncoding("UTF-8");
            Logger root = Logger.getLogger("");
            root.addHandler(file);
            // Kafka tells several thousand lines at INFO while it starts.
            root.setLevel(Level.WARNING);
            Logger.getLogger("cn.gouji").setLevel(Level.INFO);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write logs to " + folder, e);
        }
    }
}
