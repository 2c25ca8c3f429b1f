package cn.gouji.parse.content;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.inject.Singleton;

import org.bson.BsonString;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.GridFSDownloadStream;

/** Reads the files that were handed in, by their SHA-256. */
@Singleton
public final class ContentStore {

    private final GridFSBucket bucket;

    ContentStore(MongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
        this.bucket = GridFSBuckets.create(client.getDatabase(database), "content");
    }

    /** @throws ContentMissingException if the file or a piece of it is not there (yet) */
    public byte[] fetch(String sha256) {
        try (GridFSDownloadStream stream = bucket.openDownloadStream(new BsonString(sha256))) {
            return stream.readAllBytes();
        } catch (MongoGridFSException missing) {
            throw new ContentMissingException(sha256, missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
