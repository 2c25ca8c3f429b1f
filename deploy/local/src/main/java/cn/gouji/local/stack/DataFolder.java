package cn.gouji.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.local.process.PidFile;
import cn.gouji.local.process.StackException;

/** The folder that holds the data, logs and pid files of one stack; open in one launcher at a time. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** @throws StackException if another launcher uses the folder */
    static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel lockFile = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            // The system drops the lock when its holder dies, however it dies.
            if (!isFree(lockFile)) {
                lockFile.close();
                throw new StackException("A stack is already running on " + root
                        + "; stop it first, or choose another folder with --data");
            }
            return new DataFolder(root, lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + root, e);
        }
    }

    private static boolean isFree(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A folder below, created if need be. */
    Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the folder " + name + " in " + root, e);
        }
    }

    Path log(String name) {
        return folder("logs").resolve(name + ".log");
    }

    /** @param process name of a process of a service */
    PidFile pidFile(String process) {
        return new PidFile(folder("run").resolve(process + ".pid"));
    }

    /** Of every process that was started on this folder and not stopped. */
    List<PidFile> pidFiles() {
        try (Stream<Path> files = Files.list(folder("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid")).map(PidFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the folder run in " + root, e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the data folder " + root, e);
        }
    }
}
