package cn.gouji.ingest.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Singleton;

import cn.gouji.ingest.submission.SubmissionRepository;
import cn.gouji.kit.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/** The submissions whose event is still to be sent; if they become too many, no more are taken in. */
@Singleton
// From the start on, not from the first upload: what a process before left unsent is to be seen.
@Startup
public class Backlog {

    /** Counting for every request would cost more than the bound is worth. */
    private static final Duration COUNT_AGE = Duration.ofSeconds(1);

    private final SubmissionRepository submissions;
    private final IntakeConfig config;
    private final Clock clock;
    private volatile Count last = new Count(0, Instant.EPOCH);

    Backlog(SubmissionRepository submissions, IntakeConfig config, Clock clock, MeterRegistry meters) {
        this.submissions = submissions;
        this.config = config;
        this.clock = clock;
        meters.gauge("gouji.outbox.pending", this, Backlog::count);
    }

    /** @throws ProblemException if there are too many */
    public void turnAwayIfFull() {
        if (count() > config.maxPending()) {
            throw ProblemException.passing(config.retryAfter(), IntakeProblem.BACKLOG,
                    config.retryAfter().toSeconds());
        }
    }

    /** At most a second old. */
    long count() {
        Instant now = clock.instant();
        if (last.at().plus(COUNT_AGE).isBefore(now)) {
            last = new Count(submissions.pending(), now);
        }
        return last.pending();
    }

    private record Count(long pending, Instant at) {
    }
}
