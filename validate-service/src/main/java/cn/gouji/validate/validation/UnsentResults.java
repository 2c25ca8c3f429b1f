package cn.gouji.validate.validation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import cn.gouji.kit.event.Stopping;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;

/** Completes what a crash or an outage left half done: acts without effect, results that were not sent. */
@ApplicationScoped
public class UnsentResults {

    private static final Logger LOG = Logger.getLogger(UnsentResults.class);
    private static final int BATCH = 100;

    private final ValidationRepository validations;
    private final Renewal renewal;
    private final UnsentConfig config;
    private final Stopping stopping;
    private final Clock clock;

    UnsentResults(ValidationRepository validations, Renewal renewal, UnsentConfig config, Stopping stopping,
            Clock clock) {
        this.validations = validations;
        this.renewal = renewal;
        this.config = config;
        this.stopping = stopping;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Scheduler scheduler) {
        scheduler.newJob("unsent-results").setInterval(config.relayInterval().toString())
                .setConcurrentExecution(Scheduled.ConcurrentExecution.SKIP)
                .setTask(execution -> completeUnlessAway(), true)
                .schedule();
    }

    private void completeUnlessAway() {
        try {
            complete(config.relayAfter());
        } catch (RuntimeException away) {
            LOG.warnf("Unsent results put off reason=%s", away.getMessage());
        }
    }

    /** @param patience for how long those who began may still be at it */
    void complete(Duration patience) {
        Instant before = clock.instant().minus(patience);
        List<StoredValidation> unsent = validations.unsent(before, BATCH);
        for (StoredValidation result : unsent) {
            stopping.check();
            renewal.renew(result.submissionId(), result.at());
        }
        if (!unsent.isEmpty()) {
            LOG.infof("Unsent results sent count=%d", unsent.size());
        }
    }
}
