package cn.gouji.validate.organ;

import java.util.ArrayList;
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
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Whose numbers a report holds: an office's are its own, a government's those of all its organs. */
public final class CoverageRules implements RuleFamily {

    private static final Set<OrganKind> OFFICES = EnumSet.of(OrganKind.PROVINCIAL_OFFICE, OrganKind.CITY_OFFICE,
            OrganKind.COUNTY_OFFICE);
    private static final Set<OrganKind> GOVERNMENTS = EnumSet.of(OrganKind.PROVINCIAL_GOVERNMENT,
            OrganKind.CITY_GOVERNMENT, OrganKind.COUNTY_GOVERNMENT);
    private static final Pattern OF_ALL = Pattern
            .compile(
                    "(?:数据|报告|统计|年报)[^。；，]{0,14}(?:涵盖|覆盖|汇总|包含|包括|综合)了?[^。；]{0,10}全[省市州县区旗](?:各|行政|政府|数据|范围|情况|所有|[^。；]{0,8}(?:部门|乡镇|机关|单位))"
                            + "|(?:数据|报告)[^。；，]{0,8}(?:涵盖|覆盖|汇总)[^。；]{0,14}(?:乡镇|街道|部门)"
                            + "|(?:数据|情况)为全[省市州县区旗][^。；]{0,8}(?:汇总|合计|数据)");
    private static final Pattern OF_ONE = Pattern
            .compile("(?:数据|报告|统计)[^。；]{0,12}(?:仅|只)(?:为|限|含|包括|涵盖|统计|反映)[^。；]{0,16}(?:办公[室厅]|本机关|本单位|本级)");

    private final Rule rule;

    public CoverageRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("text.coverage");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        ParsedReport report = checked.report();
        boolean office = OFFICES.contains(report.organ().kind());
        if (!office && !GOVERNMENTS.contains(report.organ().kind())) {
            return List.of();
        }
        List<PrintedText> texts = new ArrayList<>();
        if (report.preface() != null) {
            texts.add(PrintedText.of(report.preface()));
        }
        checked.passages().stream().filter(passage -> passage.section() == 1 || passage.section() == 6)
                .map(Passage::plain).distinct().forEach(texts::add);
        for (PrintedText text : texts) {
            Matcher match = (office ? OF_ALL : OF_ONE).matcher(text.text());
            if (match.find()) {
                String quote = text.quote(match.start(), match.end());
                String message = rule.message(office ? Rule.BROKEN : "government", Map.of("quote", quote));
                return List.of(rule.broken(rule.severity(), message, List.of(), quote, List.of()));
            }
        }
        return List.of();
    }
}
