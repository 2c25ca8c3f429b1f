package cn.gouji.kit.problem;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refuses a method that an address does not support and tells which ones it does. */
public final class NotAllowedMapper {

    private final ProblemMapper problems = new ProblemMapper();
    private final AllowedMethods allowed;

    NotAllowedMapper(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response refused(NotAllowedException exception, HttpHeaders headers, UriInfo uri) {
        Response response = problems.refused(exception, headers);
        response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed.at(uri.getPath())));
        return response;
    }
}
