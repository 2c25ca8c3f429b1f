package cn.gouji.ingest.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.SubmissionFilter;
import cn.gouji.ingest.web.form.HintFields;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

/**
 * Which submissions a client asks for; used as a {@code @BeanParam}.
 *
 * @param ids of those it asks for, any if there are none
 */
public record SubmissionList(@QueryParam("stage") String stage, @QueryParam("verdict") String verdict,
        @QueryParam("year") String year, @QueryParam("id") List<String> ids) {

    /** @throws ProblemException if a value is none of those allowed */
    SubmissionFilter filter() {
        return new SubmissionFilter(value("stage", Stage.class, stage), value("verdict", Verdict.class, verdict),
                HintFields.year(emptyAsNull(year)), ids);
    }

    private static <E extends Enum<E>> E value(String name, Class<E> type, String text) {
        String code = emptyAsNull(text);
        if (code == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants()).filter(value -> ContractJson.code(value).equals(code)).findAny()
                .orElseThrow(() -> new ProblemException(CommonProblem.BAD_PARAMETER, name, code, Arrays
                        .stream(type.getEnumConstants()).map(ContractJson::code).collect(Collectors.joining(", "))));
    }

    private static String emptyAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
