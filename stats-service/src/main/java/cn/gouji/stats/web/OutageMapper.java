package cn.gouji.stats.web;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.Language;
import cn.gouji.kit.problem.ProblemException;

/** Says "try again later" while PostgreSQL cannot be asked. */
public final class OutageMapper {

    private static final Logger LOG = Logger.getLogger(OutageMapper.class);

    @ServerExceptionMapper
    public Response unavailable(PersistenceException exception, HttpHeaders headers) {
        LOG.error("PostgreSQL could not be asked", exception);
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new ProblemException(CommonProblem.UNAVAILABLE).problem(language).response();
    }
}
