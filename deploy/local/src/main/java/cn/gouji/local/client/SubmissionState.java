package cn.gouji.local.client;

import com.fasterxml.jackson.databind.JsonNode;

import cn.gouji.contracts.validation.Verdict;

/**
 * How far a submission is.
 *
 * @param stage {@code received}, {@code parsed} or {@code validated}
 * @param outcome null before it was read
 * @param verdict null before it was validated
 * @param organ name or object as the service tells it
 */
public record SubmissionState(String submissionId, String fileName, String stage, String outcome, Verdict verdict,
        JsonNode organ, Integer year) {

    public boolean validated() {
        return "validated".equals(stage);
    }
}
