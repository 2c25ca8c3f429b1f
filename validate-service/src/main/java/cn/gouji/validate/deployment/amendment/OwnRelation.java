package cn.gouji.validate.deployment.amendment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;

/**
 * A relation that only this deployment demands.
 *
 * @param left ids of the cells whose sum stands on the left
 * @param right ids of the cells whose sum stands on the right
 */
public record OwnRelation(Scope scope, Rule rule, List<String> left, Comparison comparison,
        List<String> right) implements Amendment {

    public OwnRelation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Empty if the relation holds. */
    Optional<Judgement> judge(ParsedReport report) {
        Map<String, CellReading> cells = report.cells();
        List<String> missing = cells().stream()
                .filter(id -> !cells.containsKey(id) || cells.get(id).value() == null)
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(new Judgement.Open(rule, missing, null));
        }
        BigDecimal leftSum = sum(left, cells);
        BigDecimal rightSum = sum(right, cells);
        return comparison.holds(leftSum, rightSum)
                ? Optional.empty()
                : Optional.of(broken(cells, leftSum, rightSum));
    }

    private Judgement broken(Map<String, CellReading> cells, BigDecimal leftSum, BigDecimal rightSum) {
        String message = rule.message(Rule.BROKEN,
                Map.of("left", leftSum.toPlainString(), "right", rightSum.toPlainString()));
        List<Place> places = cells().stream().map(id -> cells.get(id).place()).filter(Objects::nonNull).distinct()
                .toList();
        return new Judgement.Broken(rule, new Finding(rule.id(), rule.severity(), new ArrayList<>(cells()), message,
                rightSum, leftSum, null, null, FindingState.OPEN, places));
    }

    private Set<String> cells() {
        return new LinkedHashSet<>(Stream.concat(left.stream(), right.stream()).toList());
    }

    private static BigDecimal sum(List<String> ids, Map<String, CellReading> cells) {
        return ids.stream().map(id -> cells.get(id).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
