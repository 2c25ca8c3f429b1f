package cn.gouji.validate.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Numbers that changed so much since last year that someone should look at them. */
public final class ChangeRules implements RuleFamily {

    private static final List<String> COUNTS = List.of("disclosure.normativeDocuments.issued",
            "disclosure.normativeDocuments.inForce", "disclosure.licensing.decisions", "disclosure.penalties.decisions",
            "disclosure.coercion.decisions", "requests.received.total", "requests.concluded.total",
            "disputes.review.total", "disputes.directLitigation.total", "disputes.litigationAfterReview.total");
    private static final String FEES = "disclosure.fees.amount";
    private static final String REVIEWS = "disputes.review.total";
    private static final String PENDING = "disputes.review.pending";

    private final Rule jump;
    private final Rule feeUnit;
    private final Rule pending;
    private final BigDecimal ratio;
    private final BigDecimal base;
    private final BigDecimal feeRatio;
    private final BigDecimal feeBase;

    public ChangeRules(RuleCatalogue catalogue) {
        this.jump = catalogue.rule("years.jump");
        this.feeUnit = catalogue.rule("years.feeUnit");
        this.pending = catalogue.rule("years.pendingReviews");
        this.ratio = jump.parameter("ratio");
        this.base = jump.parameter("base");
        this.feeRatio = feeUnit.parameter("ratio");
        this.feeBase = feeUnit.parameter("base");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        TwoYears.of(report).ifPresent(years -> {
            jumps(years, judgements);
            fees(years, judgements);
            pendingReviews(years, judgements);
        });
        return judgements;
    }

    private void jumps(TwoYears years, List<Judgement> judgements) {
        List<String> jumped = COUNTS.stream().filter(years::comparable).filter(id -> isJump(years, id)).toList();
        if (!jumped.isEmpty()) {
            String told = jumped.stream()
                    .map(id -> years.name(id) + "由 " + years.numberBefore(id).toPlainString() + " 变为 "
                            + years.number(id).toPlainString())
                    .collect(Collectors.joining("；"));
            judgements.add(broken(years, jump, Map.of("changes", told), jumped));
        }
    }

    private boolean isJump(TwoYears years, String id) {
        BigDecimal now = years.number(id);
        BigDecimal before = years.numberBefore(id);
        return now != null && before != null && now.max(before).compareTo(base) >= 0
                && now.max(before).compareTo(now.min(before).multiply(ratio)) > 0;
    }

    private void fees(TwoYears years, List<Judgement> judgements) {
        if (years.comparable(FEES) && years.number(FEES) != null && years.numberBefore(FEES) != null) {
            BigDecimal now = years.number(FEES);
            BigDecimal before = years.numberBefore(FEES);
            boolean whole = now.stripTrailingZeros().scale() <= 0;
            if (whole && now.compareTo(feeBase) >= 0 && before.signum() > 0
                    && now.compareTo(before.multiply(feeRatio)) >= 0) {
                judgements.add(broken(years, feeUnit,
                        Map.of("now", now.toPlainString(), "then", before.toPlainString()), List.of(FEES)));
            }
        }
    }

    private void pendingReviews(TwoYears years, List<Judgement> judgements) {
        BigDecimal open = years.numberBefore(PENDING);
        BigDecimal reviews = years.number(REVIEWS);
        if (open != null && open.signum() > 0 && reviews != null && reviews.signum() == 0) {
            judgements.add(broken(years, pending, Map.of("open", open.toPlainString()), List.of(REVIEWS)));
        }
    }

    private static Judgement broken(TwoYears years, Rule rule, Map<String, String> words, List<String> cells) {
        CheckedReport now = years.now();
        Map<String, String> all = new HashMap<>(words);
        all.put("year", years.year());
        all.put("before", years.yearBefore());
        return rule.broken(rule.severity(), rule.message(Rule.BROKEN, all), cells, null,
                now.places(cells.stream().mapToInt(now.cells()::number)));
    }
}
