package cn.gouji.validate.web;

import java.util.Arrays;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

import cn.gouji.validate.validation.StoredValidation;

/** A validation as it was stored, put into an answer as it is. */
public record ValidationJson(@JsonRawValue @JsonValue String text) {

    static ValidationJson of(StoredValidation validation) {
        return new ValidationJson(validation.json());
    }

    /** The answer that carries it, with the revision as ETag: what a reviewer refers to when acting on it. */
    public static RestResponse<ValidationJson> response(StoredValidation validation) {
        return ResponseBuilder.ok(of(validation)).tag(String.valueOf(validation.revision())).build();
    }

    /** @param known ETags of what the client has already, null if it has nothing; it is spared the same once more */
    static RestResponse<ValidationJson> response(StoredValidation validation, String known) {
        String tag = "\"" + validation.revision() + "\"";
        boolean unchanged = known != null && Arrays.stream(known.split(",")).map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(tag) || given.equals("W/" + tag));
        return unchanged
                ? ResponseBuilder.<ValidationJson>notModified().tag(String.valueOf(validation.revision())).build()
                : response(validation);
    }
}
