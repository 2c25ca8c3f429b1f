package cn.gouji.validate.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** 《政府信息公开条例》第四十九条: departments publish by 31 January, governments by 31 March. */
public final class DeadlineRules implements RuleFamily {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Rule late;
    private final int days;
    private final Deadlines deadlines;

    public DeadlineRules(RuleCatalogue catalogue, Deadlines deadlines) {
        this.late = catalogue.rule("deadline.late");
        this.days = late.parameter("days").intValue();
        this.deadlines = deadlines;
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        ParsedReport report = checked.report();
        LocalDate received = checked.circumstances().receivedAt() == null
                ? null
                : checked.circumstances().receivedAt().atZone(CHINA).toLocalDate();
        if (report.year() == null || report.issuedOn() == null && received == null) {
            // Without a year that is told elsewhere; a draft that is only checked cannot be late yet.
            return List.of();
        }
        if (report.organ().kind() == OrganKind.UNKNOWN) {
            return List.of(late.undecided("organ.kind"));
        }
        return deadlines.due(report.organ(), report.year())
                .flatMap(due -> report.issuedOn() != null ? issued(report.issuedOn(), due) : received(received, due))
                .map(List::of)
                .orElse(List.of());
    }

    /** Who signs after the last day cannot have published before it. */
    private Optional<Judgement> issued(LocalDate date, LocalDate due) {
        // So late that the date itself may be wrong.
        boolean doubtful = date.isAfter(due.plusDays(days));
        return date.isAfter(due)
                ? Optional.of(broken(doubtful ? late.mildSeverity() : late.severity(), "落款或发布日期", date, due))
                : Optional.empty();
    }

    /** A report may have been published long before it was handed in here. */
    private Optional<Judgement> received(LocalDate date, LocalDate due) {
        if (date.isAfter(due.plusDays(days))) {
            return Optional.of(late.undecided("issuedOn"));
        }
        return date.isAfter(due)
                ? Optional.of(broken(late.mildSeverity(), "提交日期（报告没有落款日期）", date, due))
                : Optional.empty();
    }

    private Judgement broken(Severity severity, String which, LocalDate date, LocalDate due) {
        Map<String, String> words = Map.of("which", which, "date", date.toString(), "due", due.toString(), "days",
                String.valueOf(ChronoUnit.DAYS.between(due, date)));
        return late.broken(severity, late.message(Rule.BROKEN, words), List.of(), null, List.of());
    }
}
