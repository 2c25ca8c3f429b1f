package cn.gouji.kit.problem;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Refuses a request that announces a body over the limit with a problem; the framework's own refusal has no body. */
@Singleton
final class BodyLimit {

    // The framework refuses at priority 2.
    private static final int BEFORE_THE_FRAMEWORK = 10;

    private final long limit;
    private final ObjectMapper mapper;

    /** @param limit empty if the service bounds bodies itself */
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> limit,
            ObjectMapper mapper) {
        this.limit = limit.map(MemorySize::asLongValue).orElse(Long.MAX_VALUE);
        this.mapper = mapper;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_FRAMEWORK);
    }

    private void check(RoutingContext exchange) {
        if (announced(exchange.request()) > limit) {
            refuse(exchange);
        } else {
            exchange.next();
        }
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void refuse(RoutingContext exchange) {
        Problem problem = new ProblemException(CommonProblem.TOO_LARGE)
                .problem(Language.of(exchange.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        // The body is not taken in, so the connection is of no more use.
        exchange.addEndHandler(ended -> exchange.request().connection().close());
        exchange.response().setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem));
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written as JSON", e);
        }
    }
}
