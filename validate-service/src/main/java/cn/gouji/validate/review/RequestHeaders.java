package cn.gouji.validate.review;

import jakarta.ws.rs.HeaderParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What comes with an act besides its body. */
public record RequestHeaders(
        @Parameter(description = "Who is logged in, as the gateway knows it; goes before the field by") @HeaderParam("X-Forwarded-User") String user,
        @Parameter(description = "Any text of the client's; an act that arrives twice under it counts once") @HeaderParam("Idempotency-Key") String idempotencyKey,
        @Parameter(description = "ETag of the result the reviewer has seen; 409 if it has changed since") @HeaderParam("If-Match") String ifMatch) {
}
