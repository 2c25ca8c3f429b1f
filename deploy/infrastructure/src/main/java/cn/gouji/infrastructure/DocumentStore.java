package cn.gouji.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.MVStore;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** A server that speaks MongoDB's wire protocol and keeps its documents in one file under a folder. */
public final class DocumentStore implements AutoCloseable {

    private final MongoServer server;
    private final int port;

    private DocumentStore(MongoServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on the documents under {@code folder}, or none; port 0 is any free port. */
    public static DocumentStore start(Path folder, int port) {
        int chosen = LoopbackPort.choose(port, "MongoDB");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore file = MVStore.open(folder.resolve("documents.mv").toString());
        MongoServer server = new MongoServer(new H2Backend(file));
        server.bind(LoopbackPort.HOST, chosen);
        return new DocumentStore(server, chosen);
    }

    public int port() {
        return port;
    }

    public String connectionString() {
        return "mongodb://" + LoopbackPort.HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
