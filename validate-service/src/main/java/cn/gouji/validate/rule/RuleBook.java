package cn.gouji.validate.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Undecided;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.breakdown.BreakdownRules;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deadline.DeadlineRules;
import cn.gouji.validate.deadline.Deadlines;
import cn.gouji.validate.narrative.GrowthRules;
import cn.gouji.validate.narrative.NarrativeRules;
import cn.gouji.validate.narrative.OverdueRules;
import cn.gouji.validate.narrative.PeriodRules;
import cn.gouji.validate.narrative.RateRules;
import cn.gouji.validate.narrative.RepeatedTotalRules;
import cn.gouji.validate.narrative.ShareRules;
import cn.gouji.validate.narrative.StatedAmountRules;
import cn.gouji.validate.narrative.StatedBalanceRules;
import cn.gouji.validate.narrative.StatedSumRules;
import cn.gouji.validate.organ.CoverageRules;
import cn.gouji.validate.organ.OrganNameRules;
import cn.gouji.validate.organ.OtherOrganRules;
import cn.gouji.validate.organ.ScopeRules;
import cn.gouji.validate.plausibility.CaseRules;
import cn.gouji.validate.plausibility.DocumentStockRules;
import cn.gouji.validate.plausibility.FeeUnitRules;
import cn.gouji.validate.plausibility.InformationFeeRules;
import cn.gouji.validate.plausibility.MisplacedRowRules;
import cn.gouji.validate.relation.RelationRules;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.Circumstances;
import cn.gouji.validate.section.FormRules;
import cn.gouji.validate.section.LetterRules;
import cn.gouji.validate.section.OverviewRules;
import cn.gouji.validate.section.PartsRules;
import cn.gouji.validate.section.ReaderNoteRules;
import cn.gouji.validate.section.RequestStatementRules;
import cn.gouji.validate.section.SectionRules;
import cn.gouji.validate.section.StatementRules;
import cn.gouji.validate.table.BlankRules;
import cn.gouji.validate.table.CellRules;
import cn.gouji.validate.table.RowOrderRules;
import cn.gouji.validate.table.TableRules;
import cn.gouji.validate.text.AlikeRules;
import cn.gouji.validate.text.CopyRules;
import cn.gouji.validate.wording.CitationRules;
import cn.gouji.validate.wording.PersonNameRules;
import cn.gouji.validate.wording.PersonalDataRules;
import cn.gouji.validate.wording.WordingRules;
import cn.gouji.validate.wording.YearRules;
import cn.gouji.validate.years.CarriedInRules;
import cn.gouji.validate.years.ChangeRules;
import cn.gouji.validate.years.StockRules;

/** Applies every rule of the catalogue to a report; safe for use by many threads at once. */
public final class RuleBook {

    private final RuleCatalogue catalogue;
    private final RuleFamily unreadable;
    private final List<RuleFamily> families;
    private final Set<String> off;

    /** The rules of the catalogue, with the legal deadlines. */
    public RuleBook(RuleCatalogue catalogue) {
        this(catalogue, Deadlines.standard());
    }

    public RuleBook(RuleCatalogue catalogue, Deadlines deadlines) {
        this.catalogue = catalogue;
        this.unreadable = new DocumentRules(catalogue);
        this.families = List.of(new FormRules(catalogue), new ReaderNoteRules(catalogue),
                new SectionRules(catalogue), new TableRules(catalogue), new RowOrderRules(catalogue),
                new BlankRules(catalogue), new CellRules(catalogue), new RelationRules(catalogue),
                new DocumentStockRules(catalogue), new FeeUnitRules(catalogue),
                new CaseRules(catalogue), new InformationFeeRules(catalogue), new MisplacedRowRules(catalogue),
                new StatedBalanceRules(catalogue), new StatedSumRules(catalogue), new ShareRules(catalogue),
                new StatedAmountRules(catalogue),
                new OverdueRules(catalogue),
                new PeriodRules(catalogue), new RateRules(catalogue), new GrowthRules(catalogue),
                new RepeatedTotalRules(catalogue), new RequestStatementRules(catalogue),
                new NarrativeRules(catalogue), new BreakdownRules(catalogue), new StatementRules(catalogue),
                new WordingRules(catalogue), new YearRules(catalogue), new CitationRules(catalogue),
                new PartsRules(catalogue), new CoverageRules(catalogue),
                new PersonalDataRules(catalogue), new PersonNameRules(catalogue), new LetterRules(catalogue),
                new OverviewRules(catalogue),
                new ScopeRules(catalogue), new OtherOrganRules(catalogue),
                new OrganNameRules(catalogue), new CarriedInRules(catalogue), new StockRules(catalogue),
                new ChangeRules(catalogue),
                new CopyRules(catalogue), new AlikeRules(catalogue), new DeadlineRules(catalogue, deadlines));
        this.off = Set.of();
    }

    private RuleBook(RuleCatalogue catalogue, RuleFamily unreadable, List<RuleFamily> families, Set<String> off) {
        this.catalogue = catalogue;
        this.unreadable = unreadable;
        this.families = families;
        this.off = off;
    }

    /**
     * The same rules and some more.
     *
     * @param switchedOff ids of the rules that are not applied
     */
    public RuleBook with(RuleFamily more, Set<String> switchedOff) {
        List<RuleFamily> all = new ArrayList<>(families);
        all.add(more);
        return new RuleBook(catalogue, unreadable, List.copyOf(all), Set.copyOf(switchedOff));
    }

    /** A rule with its limits, whether it is applied or not. */
    public Rule rule(String id) {
        return catalogue.rule(id);
    }

    /** The rules that are applied. */
    public RuleCatalogue catalogue() {
        return new RuleCatalogue(catalogue.version(),
                catalogue.rules().stream().filter(rule -> !off.contains(rule.id())).toList());
    }

    /** Validates a report by itself. */
    public Validation validate(ParsedReport report) {
        return validate(report, Circumstances.NONE);
    }

    /** Never throws because of what the report says. */
    public Validation validate(ParsedReport report, Circumstances circumstances) {
        CheckedReport checked = new CheckedReport(report, circumstances);
        boolean readable = report.outcome() != Outcome.UNREADABLE;
        List<Finding> findings = new ArrayList<>();
        List<Undecided> undecided = new ArrayList<>();
        for (RuleFamily family : readable ? families : List.of(unreadable)) {
            for (Judgement judgement : family.judge(checked)) {
                if (applies(judgement.rule(), checked)) {
                    switch (judgement) {
                        case Judgement.Broken broken -> findings.add(FindingPlaces.located(checked, broken.finding()));
                        case Judgement.Open open -> undecided.add(open.undecided());
                    }
                }
            }
        }
        Verdict verdict = readable ? Verdict.of(findings) : Verdict.UNREADABLE;
        return new Validation(report.submissionId(), report.organ(), report.year(), verdict, findings, undecided,
                catalogue.version());
    }

    private boolean applies(Rule rule, CheckedReport checked) {
        return rule.appliesTo(checked.cells().form(), checked.report().year()) && !off.contains(rule.id());
    }
}
