package cn.gouji.validate.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

import cn.gouji.validate.validation.StoredValidation;

/** A validation as it was stored, put into an answer as it is. */
public record ValidationJson(@JsonRawValue @JsonValue String text) {

    static ValidationJson of(StoredValidation validation) {
        return new ValidationJson(validation.validation());
    }
}
