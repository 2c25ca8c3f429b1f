package cn.gouji.validate.web.review;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.review.CellCorrection;
import cn.gouji.validate.review.ReviewProblem;

/**
 * The value that a cell shall have.
 *
 * @param value a number, or null if the cell shall count as blank
 */
public record CorrectionRequest(String cell,
        @Schema(implementation = BigDecimal.class, nullable = true) JsonNode value, String by, String reason) {

    CellCorrection correction() {
        if (value == null || !value.isNumber() && !value.isNull()) {
            throw new ProblemException(ReviewProblem.NOT_A_NUMBER, value);
        }
        return new CellCorrection(cell == null ? "" : cell, value.isNull() ? null : number());
    }

    private BigDecimal number() {
        try {
            return value.decimalValue();
        } catch (NumberFormatException infinite) {
            throw new ProblemException(ReviewProblem.NOT_A_NUMBER, value);
        }
    }
}
