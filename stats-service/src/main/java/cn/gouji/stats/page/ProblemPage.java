package cn.gouji.stats.page;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import cn.gouji.kit.problem.Language;
import cn.gouji.kit.problem.Problem;
import cn.gouji.kit.problem.ProblemException;
import io.quarkus.qute.TemplateInstance;

/** What people see where a page cannot be shown. */
record ProblemPage(Problem problem) implements TemplateInstance {

    static Response of(ProblemException exception) {
        Problem problem = exception.problem(Language.CHINESE);
        return Response.status(problem.status()).type(MediaType.TEXT_HTML_TYPE).entity(new ProblemPage(problem))
                .build();
    }
}
