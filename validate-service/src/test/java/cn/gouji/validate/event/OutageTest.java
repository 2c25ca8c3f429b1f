package cn.gouji.validate.event;

import java.util.List;
import java.util.Set;

import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;

import static org.assertj.core.api.Assertions.assertThat;

class OutageTest {

    private final Outage outage = new Outage();

    @Test
    void whatPassesIsAnOutage() {
        assertThat(outage.test(new MongoTimeoutException("no server"))).isTrue();
        assertThat(outage.test(new MongoSocketOpenException("refused", new ServerAddress()))).isTrue();
        assertThat(outage.test(new TimeoutException("no broker"))).isTrue();
        assertThat(outage.test(many(new WriteConcernError(91, "ShutdownInProgress", "", new BsonDocument()))))
                .isTrue();
    }

    @Test
    void whatStaysIsNone() {
        assertThat(outage.test(many(null))).isFalse();
        assertThat(outage.test(new RecordTooLargeException())).isFalse();
        assertThat(outage.test(new IllegalStateException())).isFalse();
    }

    private static MongoBulkWriteException many(WriteConcernError unsafe) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(),
                List.of(new BulkWriteError(2, "bad value", new BsonDocument(), 0)), unsafe, new ServerAddress(),
                Set.of());
    }
}
