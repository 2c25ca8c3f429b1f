package cn.gouji.stats.web;

import java.sql.SQLException;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.kit.problem.ProblemMapper;

/** Says "try again later" while PostgreSQL cannot be asked, and that a request is wrong if PostgreSQL cannot take its text. */
public final class OutageMapper {

    private static final Logger LOG = Logger.getLogger(OutageMapper.class);

    /** Class of the states that tell of values, such as a NUL character in a text. */
    private static final String DATA = "22";

    private final ProblemMapper problems = new ProblemMapper();

    @ServerExceptionMapper
    public Response unavailable(PersistenceException exception, HttpHeaders headers) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(DATA)) {
                return problems.known(new ProblemException(CommonProblem.MALFORMED_REQUEST), headers);
            }
        }
        LOG.error("PostgreSQL could not be asked", exception);
        return problems.unavailable(headers);
    }
}
