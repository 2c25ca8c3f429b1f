package cn.gouji.ingest.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

import cn.gouji.kit.problem.ProblemMapper;

/** Tells a MongoDB that is away from a defect of ours. */
public final class StoreFailures {

    private static final Logger LOG = Logger.getLogger(StoreFailures.class);

    private final ProblemMapper problems = new ProblemMapper();

    @ServerExceptionMapper
    public Response failed(MongoException exception, HttpHeaders headers) {
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
