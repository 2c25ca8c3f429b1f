package cn.gouji.infrastructure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentStoreKillTest {

    private static final int WRITERS = 8;
    private static final int WRITES_BEFORE_KILL = 2000;

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedWriteWhenItsProcessIsKilled() throws Exception {
        // Given
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (ChildJvm store = ChildJvm.run(NodeMain.class, "mongodb", folder.toString());
                MongoClient client = MongoClients.create(store.await("address") + "/?serverSelectionTimeoutMS=5000")) {
            MongoCollection<Document> collection = client.getDatabase("gouji").getCollection("submissions");
            collection.createIndex(Indexes.ascending("writer"));

            // When
            insertUntilKilled(store, collection, acknowledged);
        }

        // Then
        try (DocumentStore restarted = DocumentStore.start(folder, 0);
                MongoClient client = MongoClients.create(restarted.connectionString())) {
            MongoCollection<Document> collection = client.getDatabase("gouji").getCollection("submissions");
            List<String> found = new ArrayList<>();
            List<String> foundByIndex = new ArrayList<>();
            collection.find().forEach(document -> found.add(document.getString("_id")));
            for (int writer = 0; writer < WRITERS; writer++) {
                collection.find(new Document("writer", writer))
                        .forEach(document -> foundByIndex.add(document.getString("_id")));
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(WRITES_BEFORE_KILL);
            assertThat(found).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(foundByIndex).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    private static void insertUntilKilled(ChildJvm store, MongoCollection<Document> collection,
            Set<String> acknowledged)
            throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_KILL);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.submit(() -> {
                    for (int i = 0;; i++) {
                        String id = number + "-" + i;
                        try {
                            collection.insertOne(
                                    new Document("_id", id).append("writer", number).append("text", "信息公开".repeat(50)));
                        } catch (MongoException e) {
                            return e;
                        }
                        acknowledged.add(id);
                        enough.countDown();
                    }
                });
            }
            enough.await();
            store.kill();
        }
    }
}
