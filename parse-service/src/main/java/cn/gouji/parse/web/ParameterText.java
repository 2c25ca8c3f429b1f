package cn.gouji.parse.web;

import java.util.Arrays;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

/** Reads parameters; one that is empty counts as not given. */
final class ParameterText {

    private ParameterText() {
    }

    static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * A name that is looked for by a part of it, for which MongoDB takes no text with a NUL in it.
     *
     * @param example of what is expected
     * @throws ProblemException if it holds characters that nobody types
     */
    static String sought(String parameter, String value, String example) {
        String text = text(value);
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, parameter, text, example);
        }
        return text;
    }

    /** @throws ProblemException if it is no year */
    static Integer year(String value) {
        String year = text(value);
        if (year == null) {
            return null;
        }
        if (!year.matches("[12]\\d{3}")) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "year", year, "1000–2999");
        }
        return Integer.valueOf(year);
    }

    /** @throws ProblemException if there is no such outcome */
    static Outcome outcome(String value) {
        String outcome = text(value);
        if (outcome == null) {
            return null;
        }
        try {
            return ContractJson.ofCode(Outcome.class, outcome);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "outcome", outcome,
                    String.join(", ", Arrays.stream(Outcome.values()).map(ContractJson::code).toList()));
        }
    }
}
