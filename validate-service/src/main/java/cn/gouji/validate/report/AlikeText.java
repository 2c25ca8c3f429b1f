package cn.gouji.validate.report;

import java.util.Objects;

/**
 * Another organ's report on the same year whose text is nearly the same.
 *
 * @param share of the text that both have in common, from 0 to 1
 * @param passage the longest part that stands in both, as printed in the report at hand
 */
public record AlikeText(String organ, String submissionId, double share, String passage) {

    public AlikeText {
        Objects.requireNonNull(organ, "organ must not be null");
        Objects.requireNonNull(submissionId, "submissionId must not be null");
        Objects.requireNonNull(passage, "passage must not be null");
    }
}
