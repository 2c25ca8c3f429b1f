package cn.gouji.ingest.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteConcernException;

/** Reads what MongoDB says of many documents that were written with one request. */
public final class BulkWrites {

    private BulkWrites() {
    }

    /** @throws MongoWriteConcernException if the documents may be lost again: of one document it is told this way, too */
    public static void requireSafe(MongoBulkWriteException told) {
        if (told.getWriteConcernError() != null) {
            throw new MongoWriteConcernException(told.getWriteConcernError(), null, told.getServerAddress(),
                    told.getErrorLabels());
        }
    }
}
