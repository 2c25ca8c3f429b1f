package cn.gouji.infrastructure;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import cn.gouji.infrastructure.document.DocumentBackend;
import de.bwaldvogel.mongo.MongoServer;

/** A server that speaks MongoDB's wire protocol and keeps its documents in one file under a folder. */
public final class DocumentStore implements AutoCloseable {

    // A writer's thread waits until its change is on file; the more wait together, the more changes share one write.
    private static final int THREADS = 16;

    // Its debug log writes out every document, which takes more time than all the rest.
    private static final Logger SERVER_LOG = Logger.getLogger("de.bwaldvogel.mongo");

    static {
        SERVER_LOG.setLevel(Level.WARNING);
    }

    private final MongoServer server;
    private final int port;
    private final FolderLock lock;

    private DocumentStore(MongoServer server, int port, FolderLock lock) {
        this.server = server;
        this.port = port;
        this.lock = lock;
    }

    /** Starts on the documents under {@code folder}, or none; port 0 is any free port. */
    public static DocumentStore start(Path folder, int port) {
        FolderLock lock = FolderLock.take(folder, "MongoDB");
        try {
            int chosen = LoopbackPort.choose(port, "MongoDB");
            MongoServer server = new MongoServer(DocumentBackend.open(folder.resolve("documents.mv")));
            server.bind(new InetSocketAddress(LoopbackPort.HOST, chosen), 1, THREADS);
            return new DocumentStore(server, chosen, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    public String connectionString() {
        return "mongodb://" + LoopbackPort.HOST + ":" + port;
    }

    @Override
    public void close() {
        try (lock) {
            server.shutdownNow();
        }
    }
}
