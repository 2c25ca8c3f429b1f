package cn.gouji.stats.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.stats.fact.FactStore;
import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Takes every validated report into the facts. */
@ApplicationScoped
public class ReportValidatedConsumer {

    private static final Logger LOG = Logger.getLogger(ReportValidatedConsumer.class);

    private final FactStore facts;

    public ReportValidatedConsumer(FactStore facts) {
        this.facts = facts;
    }

    /** Waits for PostgreSQL as long as it takes: an outage must not fill the dead letters. */
    @Incoming("report-validated")
    @Blocking(value = "facts", ordered = false)
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500)
    @RetryWhen(exception = DatabaseOutage.class)
    public void on(ReportValidated event) {
        if (!facts.store(event)) {
            LOG.infof("Older revision ignored submissionId=%s revision=%d", event.submission().submissionId(),
                    event.revision());
        }
    }
}
