package cn.gouji.parse.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.mongodb.MongoException;

import cn.gouji.kit.problem.StoreFailures;

/** While MongoDB is away a client is told to come back, not that something is broken. */
public final class StoreFailureMapper {

    private final StoreFailures failures = new StoreFailures();

    @ServerExceptionMapper
    public Response failed(MongoException exception, HttpHeaders headers) {
        return failures.answer(exception, headers);
    }
}
