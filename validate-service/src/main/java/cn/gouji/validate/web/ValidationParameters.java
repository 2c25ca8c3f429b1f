package cn.gouji.validate.web;

import java.util.Arrays;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.validation.ValidationQuery;

/** What {@code GET /api/validations} can be asked for; a parameter that is empty counts as not given. */
public record ValidationParameters(
        @Parameter(description = "passed, passedWithWarnings, failed or unreadable") @QueryParam("verdict") String verdict,
        @Parameter(description = "Id of a rule that found something") @QueryParam("rule") String rule,
        @Parameter(description = "Code or name of the region or one above it") @QueryParam("region") String region,
        @Parameter(description = "The year reported on") @QueryParam("year") String year) {

    /** @throws ProblemException if a parameter cannot be understood */
    ValidationQuery query() {
        return new ValidationQuery(verdict(text(verdict)), text(rule), region(text(region)), year(text(year)));
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A name is looked for by its beginning, for which MongoDB takes no text with a NUL in it. */
    private static String region(String region) {
        if (region != null && region.chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "region", region, "41, 4101, 河南省");
        }
        return region;
    }

    private static Verdict verdict(String code) {
        try {
            return code == null ? null : ContractJson.ofCode(Verdict.class, code);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "verdict", code,
                    String.join(", ", Arrays.stream(Verdict.values()).map(ContractJson::code).toList()));
        }
    }

    private static Integer year(String year) {
        if (year == null) {
            return null;
        }
        if (!year.matches("[12]\\d{3}")) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "year", year, "1000–2999");
        }
        return Integer.valueOf(year);
    }
}
