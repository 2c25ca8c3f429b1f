package cn.gouji.kit.problem;

import java.time.Duration;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** The one place where an exception becomes an answer; no stack trace leaves a service. */
public final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** A database that fails over is back after some seconds; whoever asks more often does not help it. */
    private static final Duration OUTAGE = Duration.ofSeconds(10);

    @ServerExceptionMapper
    public Response known(ProblemException exception, HttpHeaders headers) {
        Response response = exception.problem(language(headers)).response();
        exception.retryAfter()
                .ifPresent(time -> response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, time.toSeconds()));
        return response;
    }

    /** While a database is away; the mappers of the services know the exceptions that say so. */
    public Response unavailable(HttpHeaders headers) {
        return known(ProblemException.passing(OUTAGE, CommonProblem.UNAVAILABLE), headers);
    }

    /** Tells where and not in the library's words, which are no clerk's and name our classes. */
    @ServerExceptionMapper
    public Response json(JsonProcessingException exception, HttpHeaders headers) {
        if (exception instanceof JsonMappingException unexpected) {
            return new Problem(CommonProblem.UNEXPECTED_JSON, language(headers), UnexpectedJson.where(unexpected))
                    .response();
        }
        JsonLocation where = exception.getLocation();
        return new Problem(CommonProblem.MALFORMED_JSON, language(headers),
                where == null ? "?" : where.getLineNr() + ":" + where.getColumnNr()).response();
    }

    /** The framework has a mapper of its own for JSON of the wrong shape, which this one replaces. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException exception, HttpHeaders headers) {
        return json(exception, headers);
    }

    /** What the framework refuses before our code is reached: unknown addresses, wrong content types. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException exception, HttpHeaders headers) {
        if (exception.getCause() instanceof JsonProcessingException json) {
            return json(json, headers);
        }
        CommonProblem kind = CommonProblem.ofStatus(exception.getResponse().getStatus());
        if (kind == CommonProblem.INTERNAL) {
            return unexpected(exception, headers);
        }
        return new Problem(kind, language(headers)).response();
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable exception, HttpHeaders headers) {
        if (BrokenRequest.caused(exception)) {
            LOG.debug("Request cannot be read", exception);
            return new Problem(CommonProblem.MALFORMED_REQUEST, language(headers)).response();
        }
        LOG.error("Request failed unexpectedly", exception);
        return new Problem(CommonProblem.INTERNAL, language(headers)).response();
    }

    private static Language language(HttpHeaders headers) {
        return Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
