package cn.gouji.validate.event;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.event.Stopping;
import cn.gouji.kit.stage.Milestones;
import cn.gouji.validate.validation.FirstResults;
import cn.gouji.validate.validation.Reading;
import io.smallrye.faulttolerance.api.RetryWhen;

/** Validates what was read, stores the validation and sends it, in this order. */
@ApplicationScoped
public class Validating {

    private final FirstResults results;
    private final Stopping stopping;
    private final Milestones milestones;

    Validating(FirstResults results, Stopping stopping, Milestones milestones) {
        this.results = results;
        this.stopping = stopping;
        this.milestones = milestones;
    }

    /** Tries again without limit while MongoDB or Kafka is away: an outage must not empty the topic into the dead letters. */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    @RetryWhen(exception = Outage.class)
    public void validate(List<Reading> readings) {
        stopping.check();
        Map<String, Validation> finished = results.take(readings);
        readings.stream().map(reading -> reading.event().submission())
                .filter(submission -> finished.containsKey(submission.submissionId()))
                .forEach(submission -> milestones.reached("validated", submission, "verdict",
                        ContractJson.code(finished.get(submission.submissionId()).verdict())));
    }
}
