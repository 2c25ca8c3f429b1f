package cn.gouji.validate.web.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.ActQuery;

/** What {@code GET /api/acts} can be asked for; a parameter that is empty counts as not given. */
public record ActParameters(@Parameter(description = "Who acted") @QueryParam("by") String by,
        @Parameter(description = "First day such as 2024-01-22, or moment such as 2024-01-22T01:15:42Z") @QueryParam("from") String from,
        @Parameter(description = "Last day, or the moment before which") @QueryParam("to") String to) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** @throws ProblemException if a parameter cannot be understood */
    ActQuery query() {
        return new ActQuery(null, isGiven(by) ? by.strip() : null, moment("from", from, 0), moment("to", to, 1));
    }

    private static Instant moment(String name, String value, int daysLater) {
        if (!isGiven(value)) {
            return null;
        }
        String text = value.strip();
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(daysLater).atStartOfDay(CHINA).toInstant();
        } catch (DateTimeParseException e) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, text, "2024-01-22, 2024-01-22T01:15:42Z");
        }
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }
}
