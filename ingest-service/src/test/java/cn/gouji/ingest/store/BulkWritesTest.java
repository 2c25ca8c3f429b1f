package cn.gouji.ingest.store;

import java.util.List;
import java.util.Set;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BulkWritesTest {

    @Test
    void documentsThatMayBeLostAgainAreNotWritten() {
        // Given
        WriteConcernError unsafe = new WriteConcernError(64, "WriteConcernFailed", "timed out", new BsonDocument());

        // Then
        assertThatExceptionOfType(MongoWriteConcernException.class)
                .isThrownBy(() -> BulkWrites.requireSafe(told(unsafe)));
        assertThatCode(() -> BulkWrites.requireSafe(told(null))).doesNotThrowAnyException();
    }

    private static MongoBulkWriteException told(WriteConcernError unsafe) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), List.of(), unsafe, new ServerAddress(),
                Set.of());
    }
}
