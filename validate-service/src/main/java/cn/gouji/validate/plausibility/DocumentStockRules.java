package cn.gouji.validate.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Rules and normative documents (section 二, 第二十条第（一）项): who may issue them, and how many can be in force. */
public final class DocumentStockRules implements RuleFamily {

    private static final Map<String, String> ROWS = new LinkedHashMap<>();
    /** Their reports add up those of others, and a joint document is counted by each issuer. */
    private static final Set<OrganKind> SUMS = EnumSet.of(OrganKind.PROVINCIAL_GOVERNMENT, OrganKind.CITY_GOVERNMENT,
            OrganKind.COUNTY_GOVERNMENT, OrganKind.UNKNOWN);
    private static final Set<OrganKind> WITHOUT_RULES = EnumSet.of(OrganKind.TOWNSHIP, OrganKind.STREET,
            OrganKind.COUNTY_GOVERNMENT, OrganKind.COUNTY_OFFICE, OrganKind.COUNTY_DEPARTMENT);
    /** They have no power to make rules either, but some list those they drafted for the government. */
    private static final Set<OrganKind> HARDLY_WITH_RULES = EnumSet.of(OrganKind.CITY_DEPARTMENT,
            OrganKind.PROVINCIAL_DEPARTMENT, OrganKind.DEVELOPMENT_ZONE, OrganKind.INSTITUTION);
    private static final Set<OrganKind> SMALL = EnumSet.of(OrganKind.TOWNSHIP, OrganKind.STREET,
            OrganKind.COUNTY_DEPARTMENT);

    static {
        ROWS.put("rules", "规章");
        ROWS.put("normativeDocuments", "行政规范性文件");
    }

    private final Rule inForce;
    private final Rule power;
    private final Rule many;
    private final Rule published;

    public DocumentStockRules(RuleCatalogue catalogue) {
        this.inForce = catalogue.rule("disclosure.inForce");
        this.power = catalogue.rule("disclosure.rulePower");
        this.many = catalogue.rule("disclosure.manyDocuments");
        this.published = catalogue.rule("disclosure.publishedInAll");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        CellValues cells = new CellValues(report);
        OrganKind kind = report.report().organ().kind();
        List<Judgement> judgements = new ArrayList<>(1);
        if (report.cells().has("disclosure.rules.issued")) {
            stock(cells, kind, judgements);
            rulePower(cells, kind, judgements);
            manyDocuments(cells, kind, judgements);
        } else {
            publishedInAll(cells, judgements);
        }
        return judgements;
    }

    private void stock(CellValues cells, OrganKind kind, List<Judgement> judgements) {
        List<String> missing = new ArrayList<>();
        ROWS.forEach((row, name) -> {
            String[] ids = ids(row);
            BigDecimal issued = cells.value(ids[0]);
            BigDecimal repealed = cells.value(ids[1]);
            BigDecimal valid = cells.value(ids[2]);
            // What is unknown is 0 at least: where the relation holds even so, nothing is missing.
            boolean holds = issued != null && (issued.signum() == 0 || valid != null && valid.compareTo(issued) >= 0
                    || repealed != null && issued.compareTo(repealed) <= 0);
            if (holds) {
                return;
            }
            if (!cells.missing(ids).isEmpty()) {
                missing.addAll(cells.missing(ids));
            } else if (valid.compareTo(issued.subtract(repealed)) < 0) {
                Map<String, String> words = Map.of("name", name, "issued", plain(issued), "repealed", plain(repealed),
                        "inForce", plain(valid), "least", plain(issued.subtract(repealed)));
                Severity severity = SUMS.contains(kind)
                        ? inForce.mildSeverity()
                        : cells.severity(inForce, List.of(ids));
                judgements.add(cells.broken(inForce, severity, Rule.BROKEN, words, List.of(ids),
                        issued.subtract(repealed), valid, null));
            }
        });
        if (!missing.isEmpty()) {
            judgements.add(inForce.undecided(missing.toArray(String[]::new)));
        }
    }

    private void rulePower(CellValues cells, OrganKind kind, List<Judgement> judgements) {
        if (!WITHOUT_RULES.contains(kind) && !HARDLY_WITH_RULES.contains(kind)) {
            return;
        }
        List<String> filled = List.of(ids("rules")).stream()
                .filter(id -> cells.value(id) != null && cells.value(id).signum() > 0).toList();
        if (!filled.isEmpty()) {
            Severity severity = HARDLY_WITH_RULES.contains(kind)
                    ? power.mildSeverity()
                    : cells.severity(power, filled);
            Map<String, String> words = Map.of("values",
                    String.join("、", filled.stream().map(id -> plain(cells.value(id))).toList()));
            judgements.add(cells.broken(power, severity, Rule.BROKEN, words, filled, BigDecimal.ZERO,
                    cells.value(filled.getFirst()), null));
        }
    }

    private void manyDocuments(CellValues cells, OrganKind kind, List<Judgement> judgements) {
        String id = ids("normativeDocuments")[0];
        BigDecimal issued = cells.value(id);
        if (SMALL.contains(kind) && issued != null && issued.compareTo(many.parameter("most")) > 0) {
            judgements.add(cells.broken(many, many.severity(), Rule.BROKEN, Map.of("issued", plain(issued)),
                    List.of(id), null, null, null));
        }
    }

    private void publishedInAll(CellValues cells, List<Judgement> judgements) {
        ROWS.keySet().forEach(row -> {
            String[] ids = {"disclosure2019." + row + ".published", "disclosure2019." + row + ".publishedInAll"};
            BigDecimal now = cells.value(ids[0]);
            BigDecimal all = cells.value(ids[1]);
            if (now != null && all != null && now.compareTo(all) > 0) {
                Map<String, String> words = Map.of("name", row.equals("rules") ? "规章" : "规范性文件", "published",
                        plain(now), "all", plain(all));
                judgements.add(cells.broken(published, published.severity(), Rule.BROKEN, words, List.of(ids), now,
                        all, null));
            } else if (now == null && all != null || now != null && all == null && now.signum() > 0) {
                judgements.add(published.undecided(cells.missing(ids).toArray(String[]::new)));
            }
        });
    }

    private static String[] ids(String row) {
        return new String[]{"disclosure." + row + ".issued", "disclosure." + row + ".repealed",
                "disclosure." + row + ".inForce"};
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
