package cn.gouji.stats.web;

import java.sql.SQLException;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.Language;
import cn.gouji.kit.problem.ProblemException;

/** Says "try again later" while PostgreSQL cannot be asked, and that a request is wrong if PostgreSQL cannot take its text. */
public final class OutageMapper {

    private static final Logger LOG = Logger.getLogger(OutageMapper.class);

    /** Class of the states that tell of values, such as a NUL character in a text. */
    private static final String DATA = "22";

    @ServerExceptionMapper
    public Response unavailable(PersistenceException exception, HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(DATA)) {
                return new ProblemException(CommonProblem.MALFORMED_REQUEST).problem(language).response();
            }
        }
        LOG.error("PostgreSQL could not be asked", exception);
        return new ProblemException(CommonProblem.UNAVAILABLE).problem(language).response();
    }
}
