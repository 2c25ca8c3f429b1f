package cn.gouji.validate.validation;

import java.time.Instant;

import cn.gouji.contracts.validation.Validation;

/** A stored result with what is written in it, so that nobody has to read again what was written a moment ago. */
public record OpenResult(StoredValidation stored, Reading reading, Validation validation) {

    OpenResult withUnsentSince(Instant since) {
        return new OpenResult(stored.withUnsentSince(since), reading, validation);
    }
}
