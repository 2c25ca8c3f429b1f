package cn.gouji.ingest;

import org.bson.Document;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

/** What lies in the database: submissions, files and their chunks. */
public record Stored(long submissions, long files, long chunks) {

    /** Counted now. */
    public static Stored in(MongoClient client) {
        MongoDatabase database = client.getDatabase("gouji");
        return new Stored(count(database, "submissions"), count(database, "content.files"),
                count(database, "content.chunks"));
    }

    public Stored plus(long moreSubmissions, long moreFiles, long moreChunks) {
        return new Stored(submissions + moreSubmissions, files + moreFiles, chunks + moreChunks);
    }

    private static long count(MongoDatabase database, String collection) {
        return database.getCollection(collection).countDocuments(new Document());
    }
}
