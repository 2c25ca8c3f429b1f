package cn.gouji.kit.problem;

import java.util.Locale;

import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An error as RFC 9457 wants it, with a lasting {@code code}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, String code) {

    public static final String MEDIA_TYPE = "application/problem+json";

    Problem(ProblemKind kind, Language language, Object... arguments) {
        this(kind.text(), language, arguments);
    }

    private Problem(ProblemText text, Language language, Object... arguments) {
        this("urn:gouji:problem:" + text.code(), title(text.status()), text.status(),
                String.format(Locale.ROOT, language == Language.ENGLISH ? text.english() : text.chinese(), arguments),
                text.code());
    }

    /** The HTTP response that carries it. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static String title(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? String.valueOf(status) : known.getReasonPhrase();
    }
}
