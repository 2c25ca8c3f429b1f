package cn.gouji.ingest.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import com.mongodb.MongoException;

import cn.gouji.ingest.intake.Outbox;
import cn.gouji.ingest.submission.Submission;
import cn.gouji.ingest.submission.SubmissionRepository;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;

/** Sends the events that were left behind by an outage of the broker or by a crash. */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 100;

    private final SubmissionRepository submissions;
    private final KafkaOutbox outbox;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxRelay(SubmissionRepository submissions, KafkaOutbox outbox, OutboxConfig config, Clock clock) {
        this.submissions = submissions;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started, Scheduler scheduler) {
        scheduler.newJob("outbox-relay").setInterval(config.relayInterval().toString())
                .setConcurrentExecution(Scheduled.ConcurrentExecution.SKIP)
                .setTask(execution -> relayUnlessAway(), true)
                .schedule();
    }

    private void relayUnlessAway() {
        try {
            relay();
        } catch (MongoException away) {
            LOG.warnf("Relay put off reason=%s", away.getMessage());
        }
    }

    private void relay() {
        Instant from = Instant.EPOCH;
        while (true) {
            List<Submission> leased = lease(from);
            if (leased.isEmpty() || !outbox.sendAndWait(leased)) {
                return;
            }
            LOG.infof("Events sent by the relay count=%d", leased.size());
            from = leased.getLast().pendingSince();
        }
    }

    /** Going forward from the last one keeps each look-up short, however many are leased already. */
    private List<Submission> lease(Instant notBefore) {
        List<Submission> leased = new ArrayList<>();
        Instant from = notBefore;
        while (leased.size() < BATCH) {
            Optional<Submission> next = submissions.leasePending(from, clock.instant(), Outbox.LEASE);
            if (next.isEmpty()) {
                break;
            }
            leased.add(next.get());
            from = next.get().pendingSince();
        }
        return leased;
    }
}
