package cn.gouji.kit.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

/** Tells a MongoDB that is away from a defect of ours; a service that has one calls it from a mapper of its own. */
public final class StoreFailures {

    private static final Logger LOG = Logger.getLogger(StoreFailures.class);

    private final ProblemMapper problems = new ProblemMapper();

    /** What a client is told: to come back, or that something is broken. */
    public Response answer(MongoException exception, HttpHeaders headers) {
        boolean away = switch (exception) {
            case MongoClientException client -> true;
            case MongoSocketException socket -> true;
            case MongoNotPrimaryException failover -> true;
            case MongoNodeIsRecoveringException failover -> true;
            case MongoWriteConcernException failover -> true;
            default -> false;
        };
        if (!away) {
            return problems.unexpected(exception, headers);
        }
        LOG.warnf("MongoDB is not available reason=%s", exception.getMessage());
        return problems.unavailable(headers);
    }
}
