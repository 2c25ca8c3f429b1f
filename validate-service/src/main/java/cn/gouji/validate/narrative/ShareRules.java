package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Amount;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Shares of applications: 258件，占33.9%. */
public final class ShareRules implements RuleFamily {

    private static final Pattern SHARE = Pattern
            .compile("[，（]?(约|大约|近|超|超过)?占(?:比|总[数量]|全部|全年|[^，；。0-9（）全]{0,10}?)?(?:的)?(?:比[例重])?"
                    + "(?:为|达到?|：)?(约|近|超|超过)?(\\d+(?:\\.\\d+)?)%(左右|以上)?");
    private static final Pattern ABOUT_REQUESTS = Pattern.compile("申请|予以公开|部分公开|不予公开|无法提供|不予处理");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> CELLS = List.of("requests.concluded.total", "requests.received.total",
            "requests.carriedIn.total");

    private final Rule rule;

    public ShareRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.shares");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            String text = passage.text();
            if (text.indexOf('占') >= 0 && text.indexOf('%') >= 0) {
                shares(report, passage, text, judgements);
            }
        }
        return judgements;
    }

    private record Share(Amount amount, BigDecimal percent, BigDecimal tolerance, int end) {
    }

    private void shares(CheckedReport report, Passage passage, String text, List<Judgement> judgements) {
        List<Amount> amounts = passage.amounts();
        List<Share> shares = amounts.stream().filter(Amount::isExact).map(amount -> share(text, amount))
                .filter(share -> share != null).toList();
        if (shares.isEmpty()) {
            return;
        }
        boolean aboutRequests = ABOUT_REQUESTS.matcher(text).find();
        for (Share share : shares) {
            List<BigDecimal> bases = new ArrayList<>();
            amounts.stream().filter(amount -> amount.start() < share.amount().start()
                    && amount.sharesUnit(share.amount())).forEach(amount -> bases.add(amount.value()));
            bases.add(sumOf(amounts.stream().filter(amount -> amount.sharesUnit(share.amount())).toList(), shares));
            List<BigDecimal> tableBases = aboutRequests ? tableBases(report) : List.of();
            bases.addAll(tableBases);
            if (bases.stream().anyMatch(base -> fits(share, base))) {
                continue;
            }
            if (!tableBases.isEmpty()) {
                judgements.add(new Judgement.Broken(rule, finding(passage, share, tableBases.getFirst())));
            } else if (aboutRequests) {
                judgements.add(rule.undecided("requests.concluded.total"));
            }
        }
        total(passage, shares, judgements);
    }

    /** The parts of one list cannot be more than the whole. */
    private void total(Passage passage, List<Share> shares, List<Judgement> judgements) {
        BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = HUNDRED.add(rule.parameter("tolerance").multiply(BigDecimal.valueOf(3)));
        boolean closed = passage.text().contains("其中") && passage.text().contains("其他");
        if (shares.size() > 2 && closed && sum.compareTo(most) > 0) {
            String quote = passage.quote(shares.getFirst().amount().start(), shares.getLast().end());
            judgements.add(new Judgement.Broken(rule, new Finding(rule.id(), Severity.INFO, List.of(),
                    rule.message("sum", Map.of("quote", quote, "sum", sum.toPlainString())), HUNDRED, sum, quote, null,
                    FindingState.OPEN, List.of())));
        }
    }

    private Share share(String text, Amount amount) {
        Matcher share = SHARE.matcher(text).region(amount.end(), text.length());
        if (!share.lookingAt()) {
            return null;
        }
        BigDecimal percent = new BigDecimal(share.group(3));
        boolean about = share.group(1) != null || share.group(2) != null || share.group(4) != null;
        BigDecimal rounding = BigDecimal.ONE.movePointLeft(percent.scale());
        BigDecimal tolerance = about ? BigDecimal.TWO : rounding.max(rule.parameter("tolerance"));
        return new Share(amount, percent, tolerance, share.end());
    }

    private static BigDecimal sumOf(List<Amount> amounts, List<Share> shares) {
        return amounts.stream().filter(amount -> shares.stream().anyMatch(share -> share.amount() == amount))
                .map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is concluded, what came in, both that came in: whichever is known. */
    private static List<BigDecimal> tableBases(CheckedReport report) {
        long[] values = CELLS.stream().mapToLong(id -> report.value(report.cells().number(id))).toArray();
        List<BigDecimal> bases = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            if (values[i] != CheckedReport.UNKNOWN && values[i] > 0) {
                bases.add(BigDecimal.valueOf(values[i]));
            }
        }
        if (values[1] != CheckedReport.UNKNOWN && values[2] != CheckedReport.UNKNOWN && values[1] + values[2] > 0) {
            bases.add(BigDecimal.valueOf(values[1] + values[2]));
        }
        return values[0] == CheckedReport.UNKNOWN ? List.of() : bases;
    }

    private static boolean fits(Share share, BigDecimal base) {
        return base.signum() > 0
                && percent(share.amount().value(), base).subtract(share.percent()).abs()
                        .compareTo(share.tolerance()) <= 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal base) {
        return part.multiply(HUNDRED).divide(base, 2, RoundingMode.HALF_UP);
    }

    private Finding finding(Passage passage, Share share, BigDecimal base) {
        String quote = passage.quote(share.amount().start() - share.amount().label().length(), share.end());
        BigDecimal right = percent(share.amount().value(), base);
        Map<String, String> words = Map.of("quote", quote, "base", base.toPlainString(), "right",
                right.toPlainString());
        return new Finding(rule.id(), rule.severity(), List.of(CELLS.getFirst()), rule.message(Rule.BROKEN, words),
                right, share.percent(), quote, null, FindingState.OPEN, List.of());
    }
}
