package cn.gouji.stats.event;

import cn.gouji.contracts.event.ReportValidated;
import io.quarkus.kafka.client.serialization.ObjectMapperDeserializer;

/** Reads {@link ReportValidated}; fields that a newer sender added are ignored. */
public final class ReportValidatedDeserializer extends ObjectMapperDeserializer<ReportValidated> {

    public ReportValidatedDeserializer() {
        super(ReportValidated.class);
    }
}
