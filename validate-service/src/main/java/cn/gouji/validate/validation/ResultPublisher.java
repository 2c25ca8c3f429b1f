package cn.gouji.validate.validation;

import java.time.Instant;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.validation.Validation;
import io.smallrye.mutiny.Uni;

/** Tells the other services a result. */
public interface ResultPublisher {

    /**
     * Sends when it is subscribed to, and is done when the result is safe with the broker.
     *
     * @param key of the record
     * @param at time of the fact that the result rests on
     */
    Uni<Void> send(String key, ReportParsed reading, Validation result, Instant at);
}
