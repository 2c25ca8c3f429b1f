package cn.gouji.parse.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.mongodb.MongoException;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.Language;
import cn.gouji.kit.problem.ProblemException;

/** While MongoDB is away a client is told to come back, not that something is broken. */
final class StoreProblemMapper {

    private static final Logger LOG = Logger.getLogger(StoreProblemMapper.class);

    @ServerExceptionMapper
    public Response away(MongoException exception, HttpHeaders headers) {
        LOG.warn("Request failed because MongoDB did not answer", exception);
        return new ProblemException(CommonProblem.UNAVAILABLE)
                .problem(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))).response();
    }
}
