package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Amount;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The share of applications that were concluded (办结率), where a sentence states it beside their numbers. */
public final class RateRules implements RuleFamily {

    /** At the beginning of a clause: behind another organ's name it is that organ's. 按时办结率 has a base of its own. */
    private static final Pattern RATE = Pattern
            .compile(
                    "(?<=[，；。：（）]|^)(?:全年|总体|整体|综合|申请|总)*(?:办结|答复|回复|办复)率(?:约|近|超)?(?:为|是|达到?|：)*(\\d+(?:\\.\\d+)?)%(?!以上|左右)");
    private static final Pattern OTHER_MATTER = Pattern.compile("热线|信访|工单|建议|提案|许可|审批|留言|咨询|投诉|诉求|办件|来信|平台|案件");
    private static final Set<String> COUNTED = Set.of("requests.received", "requests.newlyReceived",
            "requests.concluded", "requests.handled");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> CELLS = List.of("requests.concluded.total", "requests.received.total",
            "requests.carriedIn.total");

    private final Rule rule;

    public RateRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.rates");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            String text = passage.text();
            if (text.indexOf('%') >= 0 && (text.contains("结率") || text.contains("复率"))) {
                Matcher rate = RATE.matcher(text);
                // 100 % is a statement that none was carried over, which another rule compares.
                if (rate.find() && new BigDecimal(rate.group(1)).compareTo(HUNDRED) != 0
                        && isAboutRequests(report, passage)) {
                    compare(report, passage, rate, judgements);
                }
            }
        }
        return judgements;
    }

    private static boolean isAboutRequests(CheckedReport report, Passage passage) {
        return !OTHER_MATTER.matcher(passage.text()).find() && report.report().figures().stream()
                .filter(figure -> COUNTED.contains(figure.name()) && figure.section() == passage.section())
                .map(Figure::quote)
                .anyMatch(quote -> quote != null && passage.text().contains(PrintedText.of(quote).text()));
    }

    private void compare(CheckedReport report, Passage passage, Matcher rate, List<Judgement> judgements) {
        BigDecimal stated = new BigDecimal(rate.group(1));
        List<BigDecimal> numbers = passage.amounts().stream().map(Amount::value).toList();
        long[] cells = CELLS.stream().mapToLong(id -> report.value(report.cells().number(id))).toArray();
        boolean known = Stream.of(0, 1, 2).noneMatch(number -> cells[number] == CheckedReport.UNKNOWN);
        List<BigDecimal> bases = new ArrayList<>(numbers);
        numbers.forEach(one -> numbers.forEach(other -> bases.add(one.add(other))));
        if (known) {
            bases.add(BigDecimal.valueOf(cells[1]));
            bases.add(BigDecimal.valueOf(cells[1] + cells[2]));
        }
        List<BigDecimal> done = new ArrayList<>(numbers);
        if (known) {
            done.add(BigDecimal.valueOf(cells[0]));
        }
        // The sentence itself may tell of what: any two of its numbers will do.
        boolean fits = done.stream().anyMatch(part -> bases.stream().anyMatch(base -> fits(stated, part, base)));
        if (!fits && !known) {
            judgements.add(rule.undecided(CELLS.toArray(String[]::new)));
        } else if (!fits && cells[1] + cells[2] > 0) {
            judgements.add(new Judgement.Broken(rule, finding(passage, rate, stated, cells)));
        }
    }

    private boolean fits(BigDecimal stated, BigDecimal part, BigDecimal base) {
        BigDecimal tolerance = BigDecimal.ONE.movePointLeft(stated.scale()).max(rule.parameter("tolerance"));
        return base.signum() > 0 && percent(part, base).subtract(stated).abs().compareTo(tolerance) <= 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal base) {
        return part.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }

    private Finding finding(Passage passage, Matcher rate, BigDecimal stated, long[] cells) {
        BigDecimal right = percent(BigDecimal.valueOf(cells[0]), BigDecimal.valueOf(cells[1] + cells[2]));
        String quote = passage.quote(rate.start(), rate.end());
        Map<String, String> words = Map.of("quote", quote, "right", right.toPlainString(), "concluded",
                String.valueOf(cells[0]), "base", String.valueOf(cells[1] + cells[2]));
        return new Finding(rule.id(), rule.severity(), CELLS, rule.message(Rule.BROKEN, words), right, stated, quote,
                null, FindingState.OPEN, List.of());
    }
}
