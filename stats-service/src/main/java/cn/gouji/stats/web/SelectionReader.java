package cn.gouji.stats.web;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.report.ReportFilter;

/** Reads year, region and kind of organ as people and programs write them. */
@ApplicationScoped
public class SelectionReader {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final RegionDirectory regions;

    public SelectionReader(RegionDirectory regions) {
        this.regions = regions;
    }

    /** @throws ProblemException if a part cannot be understood */
    public Selection read(String year, String region, String kind, String without) {
        return new Selection(year(year), regions.code(region), chosen(OrganKind.class, "kind", kind), without(without));
    }

    static int year(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "year", year, "1900–2099");
        }
        return Integer.parseInt(year);
    }

    /** A number from 0. */
    static long number(String name, String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, text, "0–999999999");
        }
        return Long.parseLong(text);
    }

    /** @throws ProblemException if a part cannot be understood */
    public static ReportFilter filter(String verdict, String review) {
        return new ReportFilter(chosen(Verdict.class, "verdict", verdict), chosen(ReviewState.class, "review", review));
    }

    private static Set<ReviewState> without(String states) {
        if (states == null || states.isBlank()) {
            return Set.of();
        }
        try {
            return Arrays.stream(states.split(",")).map(String::strip)
                    .map(state -> ContractJson.ofCode(ReviewState.class, state))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException noSuchState) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "without", states, "returned, open, accepted");
        }
    }

    /** Null if nothing is given. */
    private static <E extends Enum<E>> E chosen(Class<E> type, String name, String code) {
        try {
            return code == null || code.isBlank() ? null : ContractJson.ofCode(type, code);
        } catch (IllegalArgumentException unknown) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, code, Arrays.stream(type.getEnumConstants())
                    .map(ContractJson::code).collect(Collectors.joining(", ")));
        }
    }
}
