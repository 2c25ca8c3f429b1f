package cn.gouji.stats.event;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.kit.event.Stopping;
import cn.gouji.stats.counting.FactStore;
import io.smallrye.faulttolerance.api.RetryWhen;

/** Writes to the facts, and waits for PostgreSQL: an outage must not fill the dead letters. */
@ApplicationScoped
public class FactWriter {

    private static final Logger LOG = Logger.getLogger(FactWriter.class);

    private final FactStore facts;
    private final Stopping stopping;

    FactWriter(FactStore facts, Stopping stopping) {
        this.facts = facts;
        this.stopping = stopping;
    }

    /** Tried without limit while the database is away. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500)
    @RetryWhen(exception = DatabaseOutage.class)
    public void write(List<ReportValidated> events) {
        stopping.check();
        facts.store(events).forEach(late -> LOG.infof("Older revision ignored submissionId=%s", late));
    }
}
