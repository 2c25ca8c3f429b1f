package cn.gouji.validate.web;

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
}
