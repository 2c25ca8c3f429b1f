package cn.gouji.parse.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.mongodb.MongoException;

import cn.gouji.kit.problem.ProblemMapper;

/** While MongoDB is away a client is told to come back, not that something is broken. */
final class StoreProblemMapper {

    private static final Logger LOG = Logger.getLogger(StoreProblemMapper.class);

    private final ProblemMapper problems = new ProblemMapper();

    @ServerExceptionMapper
    public Response away(MongoException exception, HttpHeaders headers) {
        LOG.warn("Request failed because MongoDB did not answer", exception);
        return problems.unavailable(headers);
    }
}
