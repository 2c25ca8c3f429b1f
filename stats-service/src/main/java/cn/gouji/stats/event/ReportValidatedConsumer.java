package cn.gouji.stats.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.kit.event.Stopping;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Takes {@link ReportValidated} from the topic. */
@ApplicationScoped
public class ReportValidatedConsumer {

    private final FactIntake intake;
    private final Stopping stopping;

    ReportValidatedConsumer(FactIntake intake, Stopping stopping) {
        this.intake = intake;
        this.stopping = stopping;
    }

    /** Acknowledges when the facts are stored. */
    @Incoming("report-validated")
    @Blocking(value = "facts", ordered = false)
    public Uni<Void> on(ReportValidated event) {
        return stopping.handle(() -> event.submission().submissionId(), () -> intake.take(event));
    }
}
