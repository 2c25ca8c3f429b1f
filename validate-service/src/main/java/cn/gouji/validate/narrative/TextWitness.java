package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.repair.Fix;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.StatementPattern;
import cn.gouji.validate.report.StatementPattern.Reading;

/** Where the equations leave open which cell is wrong, the numbers of the running text may tell. */
public final class TextWitness {

    private final Map<Form, List<Statement>> byForm = new EnumMap<>(Form.class);

    private record Statement(String figure, List<Reading> readings) {
    }

    /** The fixes that the text speaks for, and the words that do. */
    public record Testimony(List<Fix> fixes, String quote) {
    }

    public TextWitness(RuleCatalogue catalogue) {
        for (Form form : Form.values()) {
            List<Statement> statements = new ArrayList<>();
            for (Rule rule : catalogue.rules().stream().filter(rule -> rule.forms().contains(form)).toList()) {
                for (StatementPattern pattern : rule.statements()) {
                    if (pattern.not() == null && pattern.means() == null && pattern.zero() == null) {
                        statements.add(
                                new Statement(pattern.figure(), pattern.readings(FormCells.of(form), false)));
                    }
                }
            }
            byForm.put(form, statements);
        }
    }

    /** @return null if the text speaks for none of the alternatives, or for several */
    public Testimony speaksFor(CheckedReport report, List<List<Fix>> alternatives) {
        List<Figure> held = agreeing(report, report.values());
        List<Testimony> best = new ArrayList<>();
        int most = held.size();
        for (List<Fix> fixes : alternatives) {
            long[] values = report.values();
            fixes.stream().flatMap(fix -> fix.changes().stream())
                    .forEach(change -> values[change.cell()] = change.to());
            List<Figure> agreeing = agreeing(report, values);
            if (agreeing.size() >= most && agreeing.containsAll(held) && agreeing.size() > held.size()) {
                if (agreeing.size() > most) {
                    best.clear();
                    most = agreeing.size();
                }
                Figure told = agreeing.stream().filter(figure -> !held.contains(figure)).findFirst().orElseThrow();
                best.add(new Testimony(fixes, told.quote()));
            }
        }
        return best.size() == 1 && best.getFirst().quote() != null ? best.getFirst() : null;
    }

    private List<Figure> agreeing(CheckedReport report, long[] values) {
        return report.report().figures().stream()
                .filter(figure -> figure.value() != null && figure.bound() == Bound.EXACT)
                .filter(figure -> byForm.get(report.cells().form()).stream()
                        .filter(statement -> statement.figure().equals(figure.name()))
                        .anyMatch(statement -> statement.readings().stream()
                                .anyMatch(reading -> isSum(figure, reading, values))))
                .toList();
    }

    private static boolean isSum(Figure figure, Reading reading, long[] values) {
        return reading.cells().allMatch(cell -> values[cell] != CheckedReport.UNKNOWN)
                && figure.value().compareTo(BigDecimal
                        .valueOf(sum(reading.added(), values) - sum(reading.taken(), values))) == 0;
    }

    private static long sum(int[] cells, long[] values) {
        return IntStream.of(cells).mapToLong(cell -> values[cell]).sum();
    }
}
