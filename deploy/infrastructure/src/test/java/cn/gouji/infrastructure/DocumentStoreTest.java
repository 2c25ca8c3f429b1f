package cn.gouji.infrastructure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentStoreTest {

    @TempDir
    static Path folder;

    private static DocumentStore store;
    private static MongoClient client;
    private MongoDatabase database;
    private MongoCollection<Document> reports;

    @BeforeAll
    static void start() {
        store = DocumentStore.start(folder, 0);
        client = MongoClients.create(store.connectionString());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void emptyDatabase() {
        database = client.getDatabase("gouji");
        database.drop();
        reports = database.getCollection("reports");
    }

    @Test
    void answersHello() {
        assertThat(database.runCommand(new Document("hello", 1)).getBoolean("isWritablePrimary")).isTrue();
    }

    @Test
    void replacesTheSameOrAnOlderRevisionOnly() {
        // Given
        replace("a", 2, "second");

        // When
        replace("a", 2, "second again");

        // Then
        assertThat(reports.find().first()).containsEntry("text", "second again");
        assertThatThrownBy(() -> replace("a", 1, "first")).isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThat(reports.find()).singleElement().satisfies(report -> assertThat(report).containsEntry("revision", 2));
    }

    private void replace(String id, int revision, String text) {
        reports.replaceOne(Filters.and(Filters.eq("_id", id), Filters.lte("revision", revision)),
                new Document("revision", revision).append("text", text), new ReplaceOptions().upsert(true));
    }

    @Test
    void refusesASecondDocumentUnderAUniqueIndex() {
        // Given
        reports.createIndex(Indexes.ascending("organ", "year"), new IndexOptions().unique(true));
        reports.insertOne(new Document("organ", "某镇").append("year", 2023));
        reports.insertOne(new Document("organ", "某镇").append("year", 2024));

        // When, Then
        assertThatThrownBy(() -> reports.insertOne(new Document("organ", "某镇").append("year", 2023L)))
                .isInstanceOf(MongoWriteException.class).hasMessageContaining("E11000");
        assertThatThrownBy(() -> reports.updateOne(Filters.eq("year", 2024), Updates.set("year", 2023)))
                .isInstanceOf(MongoWriteException.class).hasMessageContaining("E11000");
        assertThat(reports.countDocuments()).isEqualTo(2);
    }

    @Test
    void findsThroughIndexesWhatAScanFinds() {
        // Given
        reports.insertMany(IntStream.range(0, 300)
                .mapToObj(i -> new Document("_id", i).append("region", List.of("62", "620" + i % 3))
                        .append("year", 2000 + i % 5).append(i % 2 == 0 ? "pending" : "sent", i))
                .toList());
        List<Document> queries = List.of(new Document("region", "6201"),
                new Document("region", "6201").append("year", 2003.0),
                new Document("region", new Document("$in", List.of("6200", "6202"))).append("year",
                        new Document("$gte", 2003)),
                new Document("pending", new Document("$lt", 40)), new Document("pending", null),
                new Document("_id", 7L),
                new Document("$and", List.of(new Document("_id", 8), new Document("year", new Document("$lte", 2003)))),
                new Document("pending", new Document("$exists", false)));
        List<List<Document>> scanned = queries.stream().map(this::found).toList();

        // When
        reports.createIndex(Indexes.ascending("region", "year"));
        reports.createIndex(Indexes.ascending("pending"), new IndexOptions().sparse(true));

        // Then
        assertThat(queries.stream().map(this::found).toList()).isEqualTo(scanned);
        reports.updateMany(Filters.eq("region", "6201"), Updates.set("region", List.of("63")));
        reports.deleteMany(Filters.eq("region", "6202"));
        assertThat(found(new Document("region", "6201"))).isEmpty();
        assertThat(found(new Document("region", "63"))).hasSize(100);
        assertThat(found(new Document())).hasSize(200);
    }

    private List<Document> found(Document query) {
        return reports.find(query).sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }

    @Test
    void answersInBatchesThatMessagesCanHold() {
        // Given: 60 MB, more than the 48 MB of a message
        String text = "x".repeat(200_000);
        reports.insertMany(IntStream.range(0, 300).mapToObj(i -> new Document("_id", i).append("text", text)).toList());

        // When
        Document answer = database.runCommand(new Document("find", "reports"));
        Document grouped = database.runCommand(new Document("aggregate", "reports").append("cursor", new Document())
                .append("pipeline", List.of(new Document("$project", new Document("_id", 1)))));

        // Then
        assertThat(answer.get("cursor", Document.class).getList("firstBatch", Document.class))
                .hasSizeLessThanOrEqualTo(101);
        assertThat(grouped.get("cursor", Document.class).getList("firstBatch", Document.class)).hasSize(101);
        assertThat(reports.find().sort(Sorts.descending("_id")).map(report -> report.getInteger("_id"))
                .into(new ArrayList<>()))
                .isEqualTo(IntStream.iterate(299, i -> i >= 0, i -> i - 1).boxed().toList());
        assertThat(reports.aggregate(List.of(Aggregates.project(new Document("_id", 1)))).into(new ArrayList<>()))
                .hasSize(300);
    }

    @Test
    void pagesAndCounts() {
        // Given
        reports.insertMany(IntStream.range(0, 120)
                .mapToObj(i -> new Document("_id", "r" + i).append("n", i).append("even", i % 2 == 0))
                .toList());

        // When
        List<Integer> page = reports.find(Filters.eq("even", true)).sort(Sorts.descending("n")).skip(10).limit(3)
                .map(report -> report.getInteger("n")).into(new ArrayList<>());

        // Then
        assertThat(page).containsExactly(98, 96, 94);
        assertThat(reports.countDocuments()).isEqualTo(120);
        assertThat(reports.estimatedDocumentCount()).isEqualTo(120);
        assertThat(reports.countDocuments(Filters.eq("even", true))).isEqualTo(60);
        assertThat(reports.aggregate(
                List.of(Aggregates.match(Filters.lt("n", 4)), Aggregates.group("$even", Accumulators.sum("sum", "$n")),
                        Aggregates.sort(Sorts.ascending("_id")))))
                .extracting(group -> group.getInteger("sum")).containsExactly(4, 2);
        assertThat(reports.distinct("even", Boolean.class)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void changesOneDocumentAndReturnsIt() {
        // Given
        reports.insertOne(
                new Document("_id", 1).append("outbox", List.of(new Document("id", "a"), new Document("id", "b"))));

        // When
        Document changed = reports.findOneAndUpdate(Filters.eq("_id", 1),
                Updates.pull("outbox", new Document("id", "a")),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));

        // Then
        assertThat(changed.getList("outbox", Document.class)).containsExactly(new Document("id", "b"));
        assertThat(reports.find().first()).isEqualTo(changed);
    }

    @Test
    void keepsFilesUnderIdsOfTheirOwn() {
        // Given
        GridFSBucket bucket = GridFSBuckets.create(database, "content");
        byte[] bytes = new byte[1_000_000];
        new Random(1).nextBytes(bytes);

        // When
        bucket.uploadFromStream(new BsonString("sha256"), "年报.txt", new ByteArrayInputStream(bytes),
                new GridFSUploadOptions().metadata(new Document("type", "text/plain")));

        // Then
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        bucket.downloadToStream(new BsonString("sha256"), read);
        assertThat(read.toByteArray()).isEqualTo(bytes);
        assertThatThrownBy(
                () -> bucket.uploadFromStream(new BsonString("sha256"), "again", new ByteArrayInputStream(bytes)))
                .hasMessageContaining("E11000");
        assertThat(bucket.find()).hasSize(1);
    }
}
