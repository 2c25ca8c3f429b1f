package cn.gouji.stats.page;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.Language;
import cn.gouji.kit.problem.ProblemException;

/** Answers people who mistyped an address with a page, and programs as everywhere. */
public final class NoSuchPage {

    @ServerExceptionMapper
    public Response missing(NotFoundException exception, HttpHeaders headers, UriInfo address) {
        ProblemException problem = new ProblemException(CommonProblem.NOT_FOUND);
        boolean forPeople = headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> !type.isWildcardSubtype() && type.isCompatible(MediaType.TEXT_HTML_TYPE));
        return forPeople && !address.getPath().startsWith("/api/")
                ? ProblemPage.of(problem)
                : problem.problem(Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))).response();
    }
}
