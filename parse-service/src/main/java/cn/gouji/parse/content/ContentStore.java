package cn.gouji.parse.content;

import java.io.ByteArrayOutputStream;

import jakarta.inject.Singleton;

import org.bson.Document;
import org.bson.types.Binary;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;

import cn.gouji.contracts.event.SubmissionFacts;

/**
 * Reads the files that were handed in from the GridFS bucket {@code content}, by their SHA-256. Its pieces alone are asked for:
 * the entry of the file would tell nothing that the event does not.
 */
@Singleton
public final class ContentStore {

    private final MongoCollection<Document> pieces;

    ContentStore(MongoClient client, @ConfigProperty(name = "quarkus.mongodb.database") String database) {
        this.pieces = client.getDatabase(database).getCollection("content.chunks");
    }

    /** @throws ContentMissingException if a piece of the file is not there (yet) */
    public byte[] fetch(SubmissionFacts submission) {
        ByteArrayOutputStream content = new ByteArrayOutputStream(Math.toIntExact(submission.size()));
        int next = 0;
        for (Document piece : pieces.find(Filters.eq("files_id", submission.sha256())).sort(Sorts.ascending("n"))) {
            if (piece.getInteger("n") != next++) {
                throw new ContentMissingException(submission.sha256());
            }
            content.writeBytes(piece.get("data", Binary.class).getData());
        }
        if (content.size() != submission.size()) {
            throw new ContentMissingException(submission.sha256());
        }
        return content.toByteArray();
    }
}
