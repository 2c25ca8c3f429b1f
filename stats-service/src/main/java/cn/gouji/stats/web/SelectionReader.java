package cn.gouji.stats.web;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.OrganKind;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.query.RegionDirectory;
import cn.gouji.stats.query.Selection;

/** Reads year, region and kind of organ as people and programs write them. */
@ApplicationScoped
public class SelectionReader {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final RegionDirectory regions;

    public SelectionReader(RegionDirectory regions) {
        this.regions = regions;
    }

    /** @throws ProblemException if a part cannot be understood */
    Selection read(String year, String region, String kind) {
        if (!YEAR.matcher(year).matches()) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "year", year, "1900–2099");
        }
        return new Selection(Integer.parseInt(year), regions.code(region), kind(kind));
    }

    private static OrganKind kind(String kind) {
        try {
            return kind == null || kind.isBlank() ? null : ContractJson.ofCode(OrganKind.class, kind);
        } catch (IllegalArgumentException noSuchKind) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, "kind", kind, "township, cityDepartment, …");
        }
    }
}
