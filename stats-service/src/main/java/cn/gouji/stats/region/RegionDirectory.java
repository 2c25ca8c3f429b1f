package cn.gouji.stats.region;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.query.StatisticsProblem;

/** Finds regions by code and name among those that reports named. */
@ApplicationScoped
public class RegionDirectory {

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}");
    /** Codes in the national standard are padded: 620700 is the city 6207, 620702000 the county 620702. */
    private static final Pattern PADDING = Pattern.compile("(?<=^\\d{6})000$|(?<=^(\\d\\d){1,2})(00)+(000)?$");
    private static final String CODES_AROUND = "(left(:code, 2), left(:code, 4), left(:code, 6), :code)";

    /** Kept as a sum: nobody wants to count a country's reports for the list of its provinces. */
    private static final String OF_PROVINCE = """
            SELECT CAST(coalesce(sum(s.reports), 0) AS bigint) FROM province_share s
            WHERE s.year = g.year AND s.province = g.code AND s.cell_id = 0""";
    private static final String OF_SMALLER = """
            SELECT count(*) FROM report_fact r WHERE r.year = g.year AND r.counted
            AND r.region_code >= g.code AND r.region_code < g.code || ':'""";

    private final Session session;

    public RegionDirectory(Session session) {
        this.session = session;
    }

    /**
     * The code of the region that somebody means.
     *
     * @param region code or full name; null or blank gives null
     * @throws ProblemException if no region or several could be meant
     */
    public String code(String region) {
        if (region == null || region.isBlank()) {
            return null;
        }
        String text = region.strip();
        if (CODE.matcher(text).matches()) {
            // A code that no report names yet is right all the same: it has no reports.
            return PADDING.matcher(text).replaceFirst("");
        }
        List<String> codes = session
                .createNativeQuery("SELECT DISTINCT code FROM region WHERE name = :name ORDER BY code", String.class)
                .setParameter("name", text)
                .getResultList();
        return switch (codes.size()) {
            case 0 -> throw new ProblemException(StatisticsProblem.REGION_UNKNOWN, text);
            case 1 -> codes.getFirst();
            default -> throw new ProblemException(StatisticsProblem.REGION_AMBIGUOUS, text, codes.stream()
                    .map(code -> code + " " + wholeName(Integer.MAX_VALUE, code))
                    .collect(Collectors.joining("，")));
        };
    }

    /** Name of the selected region with those around it; null if everything is selected or nobody named the region. */
    public String name(Selection selection) {
        return selection.region() == null ? null : wholeName(selection.year(), selection.region());
    }

    /** From the province down to the region itself, as they were called in the year if that is known. */
    public List<RegionName> path(int year, String code) {
        return session.createNativeQuery("""
                SELECT DISTINCT ON (code) code, name FROM region WHERE code IN %s
                ORDER BY code, year <> :year, year DESC""".formatted(CODES_AROUND), RegionName.class)
                .setParameter("code", code)
                .setParameter("year", year)
                .getResultList();
    }

    /** The regions directly inside one, or the provinces, as far as the reports there are name them now. */
    public List<RegionShare> inside(Selection selection) {
        return session.createNativeQuery("""
                SELECT g.code, g.name, CASE WHEN length(g.code) = 2 THEN (%s) ELSE (%s) END AS reports
                FROM region g
                WHERE g.year = :year AND g.parent_code IS NOT DISTINCT FROM CAST(:parent AS text) AND EXISTS (
                    SELECT FROM report_fact r WHERE r.year = g.year
                    AND r.region_code >= g.code AND r.region_code < g.code || ':')
                ORDER BY g.code"""
                .formatted(OF_PROVINCE, OF_SMALLER), RegionShare.class)
                .setParameter("year", selection.year())
                .setParameter("parent", selection.region())
                .getResultList();
    }

    /** How many reports that count are of the region itself; of every region: of how many the region is not known. */
    public long inNone(Selection selection) {
        return selection.region() == null
                ? session.createNativeQuery("""
                        SELECT CAST(coalesce(sum(reports), 0) AS bigint) FROM province_share
                        WHERE year = :year AND province = '' AND cell_id = 0""", Long.class)
                        .setParameter("year", selection.year()).getSingleResult()
                : session.createNativeQuery("""
                        SELECT count(*) FROM report_fact WHERE year = :year AND counted AND region_code = :region""",
                        Long.class)
                        .setParameter("year", selection.year()).setParameter("region", selection.region())
                        .getSingleResult();
    }

    private String wholeName(int year, String code) {
        List<RegionName> path = path(year, code);
        return path.isEmpty() || !path.getLast().code().equals(code)
                ? null
                : path.stream().map(RegionName::name).collect(Collectors.joining(" "));
    }
}
