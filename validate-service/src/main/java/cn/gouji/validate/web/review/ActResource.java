package cn.gouji.validate.web.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.validate.act.Act;
import cn.gouji.validate.act.ActRepository;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** The log of what reviewers did. */
@Path("/api/acts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ActResource {

    private final ActRepository acts;

    ActResource(ActRepository acts) {
        this.acts = acts;
    }

    @GET
    @Operation(summary = "Acts of reviewers on all reports, the last first")
    public PageOf<Act> acts(@BeanParam ActParameters parameters, @BeanParam PageRequest request) {
        return acts.page(parameters.query(), request.page(), request.size());
    }
}
