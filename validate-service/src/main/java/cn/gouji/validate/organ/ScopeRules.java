package cn.gouji.validate.organ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Words that fit another organ: 我局 in a township, 全市 in a county, 一些地区 where the organ's own problems belong. */
public final class ScopeRules implements RuleFamily {

    private static final Map<OrganKind, Pattern> ANOTHER = new EnumMap<>(OrganKind.class);
    private static final Set<OrganKind> UNITS = EnumSet.of(OrganKind.TOWNSHIP, OrganKind.STREET,
            OrganKind.COUNTY_DEPARTMENT, OrganKind.CITY_DEPARTMENT);
    private static final List<String> GENERIC = List.of("一些地区", "部分地区", "有的地区", "有的地方", "多数部门", "各级政府部门", "一些地方",
            "个别地区");
    private static final Pattern OWN = Pattern.compile("我[县区市乡镇街局委办单处所院]|本[县区市乡镇街局委办单机级]|全[县区市乡镇街局]");
    private static final Pattern ALL_CITY = Pattern.compile("全市(?:通过|共|主动|各级|累计|收到|受理|公开)");

    static {
        Pattern forTownship = Pattern.compile("我(?:局|委(?!员)|县|市)(?!里|委|级)");
        ANOTHER.put(OrganKind.TOWNSHIP, forTownship);
        ANOTHER.put(OrganKind.STREET, forTownship);
        Pattern forDepartment = Pattern.compile("我(?:乡|镇|街道)");
        ANOTHER.put(OrganKind.COUNTY_DEPARTMENT, forDepartment);
        ANOTHER.put(OrganKind.CITY_DEPARTMENT, forDepartment);
    }

    private final Rule scope;
    private final Rule generic;

    public ScopeRules(RuleCatalogue catalogue) {
        this.scope = catalogue.rule("text.scope");
        this.generic = catalogue.rule("text.generic");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        OrganKind kind = checked.report().organ().kind();
        List<Judgement> judgements = new ArrayList<>(0);
        Pattern another = ANOTHER.get(kind);
        boolean county = kind == OrganKind.COUNTY_GOVERNMENT && !isCity(checked.report());
        // With this begins what does not fit: hardly any passage has it.
        String first = county ? "全市" : "我";
        Pattern foreign = county ? ALL_CITY : another;
        StringBuilder problems = new StringBuilder();
        boolean told = false;
        for (Passage passage : checked.passages()) {
            // Once will do: the rest is the same slip.
            if (!told && foreign != null && passage.text().contains(first)) {
                Matcher match = foreign.matcher(passage.text());
                if (match.find()) {
                    told = true;
                    judgements.add(scope(passage, match, kind));
                }
            }
            if (passage.section() == 5) {
                problems.append(passage.text());
            }
        }
        if (UNITS.contains(kind)) {
            generic(problems.toString(), judgements);
        }
        return judgements;
    }

    private void generic(String problems, List<Judgement> judgements) {
        GENERIC.stream().filter(problems::contains).min(Comparator.comparingInt(problems::indexOf))
                .filter(word -> !OWN.matcher(problems).find())
                .ifPresent(word -> judgements.add(generic.broken(generic.severity(),
                        generic.message(Rule.BROKEN, Map.of("found", word)), List.of(), word, List.of())));
    }

    private Judgement scope(Passage passage, Matcher match, OrganKind kind) {
        String found = match.group();
        // 我县, 我市 may be meant as the county or city above.
        boolean above = found.endsWith("县") || found.endsWith("市") || kind == OrganKind.COUNTY_GOVERNMENT;
        String quote = passage.quote(Math.max(0, match.start() - 10),
                Math.min(passage.text().length(), match.end() + 15));
        return scope.broken(above ? scope.mildSeverity() : scope.severity(),
                scope.message(Rule.BROKEN, Map.of("found", found, "quote", quote)), List.of(), quote, List.of());
    }

    /** A city at the level of a county says 全市 of itself. */
    private static boolean isCity(ParsedReport report) {
        String name = report.organ().name() == null ? "" : report.organ().name();
        boolean regionIsCity = report.organ().region() == null || report.organ().region().path().isEmpty()
                || report.organ().region().path().getLast().name().endsWith("市");
        return regionIsCity || name.contains("市人民政府");
    }
}
