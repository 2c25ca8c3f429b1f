package cn.gouji.validate.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.narrative.TextWitness;
import cn.gouji.validate.repair.Diagnosis;
import cn.gouji.validate.repair.EquationSystem;
import cn.gouji.validate.repair.ErrorLocator;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.Relation;
import cn.gouji.validate.rule.RuleFamily;

/** Every equation of the catalogue, in all rows or columns it holds for (勾稽关系). */
public final class RelationRules implements RuleFamily {

    private final Map<Form, Equations> byForm = new EnumMap<>(Form.class);
    private final TextWitness witness;

    public RelationRules(RuleCatalogue catalogue) {
        this.witness = new TextWitness(catalogue);
        for (Form form : Form.values()) {
            List<Rule> rules = new ArrayList<>();
            List<Relation> relations = new ArrayList<>();
            for (Rule rule : catalogue.rules()) {
                if (rule.relation() != null && rule.forms().contains(form)) {
                    for (Relation relation : rule.relation().relations(FormCells.of(form))) {
                        rules.add(rule);
                        relations.add(relation);
                    }
                }
            }
            EquationSystem system = new EquationSystem(relations, FormCells.of(form).size());
            byForm.put(form, new Equations(rules, relations, system, new ErrorLocator(system)));
        }
    }

    private record Equations(List<Rule> rules, List<Relation> relations, EquationSystem system,
            ErrorLocator locator) {
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        Equations equations = byForm.get(report.cells().form());
        long[] differences = equations.system().differences(report);
        boolean broken = false;
        boolean undecided = false;
        for (long difference : differences) {
            undecided |= difference == CheckedReport.UNKNOWN;
            broken |= difference != CheckedReport.UNKNOWN && difference != 0;
        }
        List<Judgement> judgements = new ArrayList<>();
        if (broken) {
            findings(equations, report, differences, judgements);
        }
        if (undecided) {
            openOnes(equations, report, differences, judgements);
        }
        return judgements;
    }

    private void findings(Equations equations, CheckedReport report, long[] differences,
            List<Judgement> judgements) {
        Map<Integer, Diagnosis> diagnoses = equations.locator().locate(report.values(), differences);
        for (int equation = 0; equation < differences.length; equation++) {
            if (differences[equation] != CheckedReport.UNKNOWN && differences[equation] != 0) {
                Suggestion suggestion = SuggestionWords.suggestion(diagnoses.get(equation), report, witness);
                judgements.add(new Judgement.Broken(equations.rules().get(equation),
                        finding(equations, equation, report, suggestion)));
            }
        }
    }

    private static Finding finding(Equations equations, int equation, CheckedReport report, Suggestion suggestion) {
        return new RelationWords(equations.rules().get(equation), equations.relations().get(equation), report)
                .broken(suggestion);
    }

    private static void openOnes(Equations equations, CheckedReport report, long[] differences,
            List<Judgement> judgements) {
        Map<Rule, Set<String>> nothingKnown = new LinkedHashMap<>();
        for (int equation = 0; equation < differences.length; equation++) {
            if (differences[equation] == CheckedReport.UNKNOWN) {
                Rule rule = equations.rules().get(equation);
                Relation relation = equations.relations().get(equation);
                if (relation.cells().noneMatch(cell -> isKnown(report, cell))) {
                    nothingKnown.computeIfAbsent(rule, ignored -> new LinkedHashSet<>())
                            .addAll(report.ids(relation.cells()));
                } else {
                    judgements.add(undecided(equations, equation, report));
                }
            }
        }
        // Of a table that is missing as a whole every equation would say the same.
        nothingKnown.forEach((rule, missing) -> judgements.add(new Judgement.Open(rule, List.copyOf(missing), null)));
    }

    private static Judgement undecided(Equations equations, int equation, CheckedReport report) {
        Rule rule = equations.rules().get(equation);
        Relation relation = equations.relations().get(equation);
        long stated = knownSum(report, relation.stated());
        long computed = knownSum(report, relation.computed());
        // Unknown cells can only make their side larger: where the other side is complete and already exceeded,
        // no value of theirs can mend the equation.
        boolean computedExceeds = computed > stated && isComplete(report, relation.stated());
        boolean statedExceeds = stated > computed && isComplete(report, relation.computed());
        RelationWords words = new RelationWords(rule, relation, report);
        if (computedExceeds || statedExceeds) {
            return new Judgement.Broken(rule, words.exceeded(computedExceeds));
        }
        List<Integer> missing = relation.cells().filter(cell -> !isKnown(report, cell)).boxed().toList();
        boolean onlyBlank = missing.stream().allMatch(cell -> report.origin(cell) == Origin.BLANK);
        Finding lenient = onlyBlank && stated != computed ? words.lenient() : null;
        return new Judgement.Open(rule, missing.stream().map(report.cells()::id).collect(Collectors.toList()),
                lenient);
    }

    private static boolean isKnown(CheckedReport report, int cell) {
        return report.value(cell) != CheckedReport.UNKNOWN;
    }

    private static boolean isComplete(CheckedReport report, int[] side) {
        return IntStream.of(side).allMatch(cell -> isKnown(report, cell));
    }

    static long knownSum(CheckedReport report, int[] side) {
        return IntStream.of(side).mapToLong(report::value).filter(value -> value != CheckedReport.UNKNOWN).sum();
    }
}
