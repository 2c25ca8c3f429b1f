package cn.gouji.validate.documentation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the events for those who subscribe to them. */
@Path("/api/events")
public class EventResource {

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(summary = "The events and their properties as a page")
    public String page() {
        return EventPage.of(EventSchemas.all());
    }

    @GET
    @Path("asyncapi.yaml")
    @Produces("application/yaml")
    public String asyncApi() {
        return EventSchemas.asyncApi();
    }

    @GET
    @Path("schemas/{file}")
    @Produces("application/schema+json")
    public String schema(String file) {
        return EventSchemas.schema(file).orElseThrow(NotFoundException::new);
    }
}
