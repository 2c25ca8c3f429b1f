package cn.gouji.validate.event;

import java.util.function.Predicate;

import org.apache.kafka.common.errors.RetriableException;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

/** Tells an outage of MongoDB or Kafka, which passes, from a defect of the program or the record, which does not. */
public final class Outage implements Predicate<Throwable> {

    @Override
    public boolean test(Throwable failure) {
        return switch (failure) {
            case MongoClientException away -> true;
            case MongoSocketException broken -> true;
            case MongoNotPrimaryException changing -> true;
            case MongoNodeIsRecoveringException starting -> true;
            case MongoWriteConcernException unsafe -> true;
            // Of many documents written with one request it is told this way that they are not safe yet.
            case MongoBulkWriteException many -> many.getWriteConcernError() != null;
            case RetriableException broker -> true;
            case null, default -> false;
        };
    }
}
