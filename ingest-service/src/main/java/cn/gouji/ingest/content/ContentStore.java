package cn.gouji.ingest.content;

import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.bson.BsonString;
import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;

import cn.gouji.ingest.store.BulkWrites;
import io.quarkus.runtime.StartupEvent;

/**
 * Keeps content once per SHA-256 in the GridFS bucket {@code content}.
 *
 * <p>The SHA-256 is the id of a file, so a chunk that is already there holds the same bytes: writing again after a crash,
 * or beside another writer, is harmless. The driver's own upload would fail on such a chunk for ever, and writes the
 * files of a request one by one.
 */
@ApplicationScoped
public class ContentStore {

    static final String BUCKET = "content";
    /** The usual size in GridFS. It must never change, or chunks of a broken write would not fit. */
    static final int CHUNK_SIZE = 255 * 1024;
    /** How much content is on the heap at a time. */
    private static final int BATCH_SIZE = 16 * CHUNK_SIZE;
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> files;
    private final MongoCollection<Document> chunks;
    private final GridFSBucket bucket;
    private final Clock clock;

    ContentStore(MongoClient client, Clock clock,
            @ConfigProperty(name = "quarkus.mongodb.database") String databaseName) {
        MongoDatabase database = client.getDatabase(databaseName);
        this.clock = clock;
        this.files = database.getCollection(BUCKET + ".files");
        this.chunks = database.getCollection(BUCKET + ".chunks");
        this.bucket = GridFSBuckets.create(database, BUCKET);
    }

    void createIndexes(@Observes StartupEvent started) {
        chunks.createIndex(Indexes.ascending("files_id", "n"), new IndexOptions().name("files_id_n").unique(true));
    }

    /** Stores what is not there yet. To ask first would cost more than to find out: nearly all content is new. */
    public void store(Collection<Content> contents) {
        List<Document> batch = new ArrayList<>();
        long batchSize = 0;
        for (Content content : contents) {
            int number = 0;
            for (long position = 0; position < content.size(); position += CHUNK_SIZE) {
                byte[] bytes = content.read(position, CHUNK_SIZE);
                batch.add(new Document("files_id", content.sha256()).append("n", number++)
                        .append("data", new Binary(bytes)));
                batchSize += bytes.length;
                if (batchSize >= BATCH_SIZE) {
                    insert(chunks, batch);
                    batch.clear();
                    batchSize = 0;
                }
            }
        }
        insert(chunks, batch);
        // Last, because a file is there for readers when its entry is.
        insert(files, contents.stream().map(this::entry).toList());
    }

    /** The bytes stored under a SHA-256. */
    public InputStream open(String sha256) {
        return bucket.openDownloadStream(new BsonString(sha256));
    }

    private Document entry(Content content) {
        return new Document("_id", content.sha256()).append("filename", content.sha256())
                .append("length", content.size()).append("chunkSize", CHUNK_SIZE).append("uploadDate", clock.instant());
    }

    private static void insert(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) {
            return;
        }
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException exception) {
            BulkWrites.requireSafe(exception);
            if (exception.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
                throw exception;
            }
        }
    }
}
