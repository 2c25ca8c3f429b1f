package cn.gouji.contracts.validation;

import java.time.Instant;
import java.util.Objects;

/**
 * Who put a finding into its state.
 *
 * @param reason null if none was given
 */
public record StateChange(String by, Instant at, String reason) {

    public StateChange {
        Objects.requireNonNull(by, "by must not be null");
        Objects.requireNonNull(at, "at must not be null");
    }
}
