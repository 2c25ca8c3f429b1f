package cn.gouji.infrastructure;

import java.nio.file.Path;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentStoreRefusalTest {

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"{find: 'r', collation: {locale: 'zh'}}",
            "{find: 'r', projection: {sum: {$add: ['$a', 1]}}}",
            "{find: 'r', projection: {other: '$a'}}", "{find: 'r', sort: {$natural: -1}}",
            "{find: 'r', tailable: true}",
            "{create: 'v', viewOn: 'r', pipeline: []}", "{create: 'v', validator: {a: 1}}",
            "{create: 'v', capped: true, size: 1000}",
            "{createIndexes: 'r', indexes: [{key: {a: 1}, name: 'a', partialFilterExpression: {b: 1}}]}",
            "{createIndexes: 'r', indexes: [{key: {a: 1}, name: 'a', expireAfterSeconds: 1}]}",
            "{createIndexes: 'r', indexes: [{key: {a: 'text'}, name: 'a'}]}",
            "{createIndexes: 'r', indexes: [{key: {'$**': 1}, name: 'a'}]}",
            "{createIndexes: 'r', indexes: [{key: {a: 1}, name: 'a', collation: {locale: 'zh'}}]}",
            "{update: 'r', updates: [{q: {}, u: [{$set: {a: 1}}]}]}",
            "{update: 'r', updates: [{q: {}, u: {$set: {a: 1}}, collation: {locale: 'zh'}}]}",
            "{findAndModify: 'r', query: {}, update: [{$set: {a: 1}}]}",
            "{aggregate: 'r', pipeline: [{$changeStream: {}}], cursor: {}}"})
    void refusesWhatItWouldAnswerWrongly(String command) {
        try (DocumentStore store = DocumentStore.start(folder, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThatThrownBy(() -> client.getDatabase("gouji").runCommand(Document.parse(command)))
                    .isInstanceOfSatisfying(MongoCommandException.class, error -> {
                        assertThat(error.getErrorCode()).isEqualTo(115);
                        assertThat(error.getErrorMessage()).contains("use a real MongoDB");
                    });
        }
    }

    @Test
    void refusesTransactions() {
        try (DocumentStore store = DocumentStore.start(folder, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            assertThatThrownBy(() -> {
                try (ClientSession session = client.startSession()) {
                    session.startTransaction();
                    client.getDatabase("gouji").getCollection("r").insertOne(session, new Document());
                }
            }).isInstanceOf(MongoClientException.class).hasMessageContaining("doesn't support sessions");
            assertThatThrownBy(() -> client.getDatabase("gouji").runCommand(
                    Document.parse(
                            "{insert: 'r', documents: [{a: 1}], startTransaction: true, autocommit: false, txnNumber: 1}")))
                    .hasMessageContaining("Transaction numbers are only allowed on a replica set member");
        }
    }
}
