package cn.gouji.parse.reading;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

import io.micrometer.core.instrument.MeterRegistry;

/** Asks for a restart when too many readers hang: each keeps a processor busy and only the end of the process stops it. */
@Liveness
@Singleton
final class AbandonedReadersCheck implements HealthCheck {

    private final BoundedReader reader;
    private final int limit;

    AbandonedReadersCheck(BoundedReader reader, ReadingConfig config, MeterRegistry metrics) {
        this.reader = reader;
        this.limit = config.abandonedLimit();
        metrics.gauge("gouji.parse.readers.abandoned", reader, BoundedReader::abandoned);
    }

    @Override
    public HealthCheckResponse call() {
        int abandoned = reader.abandoned();
        return HealthCheckResponse.named("Abandoned readers").status(abandoned < limit)
                .withData("abandoned", abandoned).build();
    }
}
