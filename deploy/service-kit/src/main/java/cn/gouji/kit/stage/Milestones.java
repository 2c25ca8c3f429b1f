package cn.gouji.kit.stage;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import cn.gouji.contracts.event.SubmissionFacts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;

/** Tells that a submission passed a stage: a counter, its age since it was received, and one line in the log. */
@ApplicationScoped
public class Milestones {

    private static final Logger LOG = Logger.getLogger(Milestones.class);

    private final MeterRegistry meters;
    private final Clock clock;

    Milestones(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Counts {@code gouji.reports.STAGE} and records {@code gouji.report.age}.
     *
     * @param stage a past participle, such as {@code parsed}
     * @param tags names and values in turn; of few different values, for each makes a time series of its own
     */
    public void reached(String stage, SubmissionFacts submission, String... tags) {
        meters.counter("gouji.reports." + stage, Tags.of(tags)).increment();
        // After a replay the age is that of the report, not the time that the services took.
        Duration age = Duration.between(submission.receivedAt(), clock.instant());
        Timer.builder("gouji.report.age").tag("stage", stage)
                .serviceLevelObjectives(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10),
                        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1))
                .register(meters).record(age.isNegative() ? Duration.ZERO : age);
        LOG.infof("Stage reached stage=%s submissionId=%s ageMs=%d%s", stage, submission.submissionId(),
                age.toMillis(), keyValues(tags));
    }

    private static String keyValues(String... tags) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < tags.length; i += 2) {
            text.append(' ').append(tags[i]).append('=').append(tags[i + 1]);
        }
        return text.toString();
    }
}
