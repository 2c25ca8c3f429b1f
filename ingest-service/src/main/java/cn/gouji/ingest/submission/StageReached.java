package cn.gouji.ingest.submission;

import java.util.Objects;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.Verdict;

/**
 * News from a later stage about a submission.
 *
 * @param revision of the event that tells it
 * @param verdict null before the report was validated
 */
public record StageReached(String submissionId, Stage stage, int revision, Outcome outcome, Verdict verdict,
        Organ organ, Integer year) {

    public StageReached {
        Objects.requireNonNull(submissionId, "submissionId must not be null");
        Objects.requireNonNull(stage, "stage must not be null");
        if ((stage == Stage.VALIDATED) != (verdict != null)) {
            throw new IllegalArgumentException("A verdict is given if and only if the report was validated");
        }
    }
}
