package cn.gouji.parse.form.unsure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.page.UnsureNumber;

/** Chooses among the readings of numbers that recognition left open the one that the relations of the form allow. */
public final class UnsureCells {

    private static final String AMOUNT = ".amount";

    private final Map<String, CellReading> cells;
    private final Map<String, List<BigDecimal>> readings = new HashMap<>();
    private final List<Relation> relations;
    private final boolean zerosArePrinted;

    private UnsureCells(Map<String, CellReading> cells) {
        this.cells = cells;
        this.relations = Relations.of(cells.keySet());
        this.zerosArePrinted = cells.values().stream()
                .anyMatch(cell -> cell.value() != null && cell.value().signum() == 0);
        cells.forEach((id, cell) -> {
            List<BigDecimal> read = isAmount(id) ? readings(cell) : counts(readings(cell));
            if (!read.isEmpty()) {
                readings.put(id, read);
            }
        });
    }

    /** The same cells; those of which one reading is left have it for a value, as inferred. */
    public static Map<String, CellReading> chosen(Map<String, CellReading> cells) {
        List<String> unsure = cells.keySet().stream().filter(id -> cells.get(id).value() == null)
                .filter(id -> !UnsureNumber.readings(cells.get(id).raw()).isEmpty()).toList();
        return unsure.isEmpty() ? cells : new UnsureCells(cells).chosen(unsure);
    }

    /** Whether a cell holds money, not what is counted. */
    public static boolean isAmount(String id) {
        return id.endsWith(AMOUNT);
    }

    /** What is counted is whole: of one number with a comma or a point in it that is the one with the comma. */
    private static List<BigDecimal> counts(List<BigDecimal> readings) {
        boolean sameDigits = readings.size() > 1
                && readings.stream().map(BigDecimal::unscaledValue).distinct().count() == 1;
        return sameDigits ? readings.stream().filter(reading -> reading.scale() == 0).toList() : readings;
    }

    private Map<String, CellReading> chosen(List<String> unsure) {
        Map<String, CellReading> chosen = new LinkedHashMap<>(cells);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String id : unsure) {
                changed |= chosen.get(id).value() == null && choose(id, chosen);
            }
        }
        return chosen;
    }

    private boolean choose(String id, Map<String, CellReading> chosen) {
        List<Set<BigDecimal>> possible = relations.stream().filter(relation -> relation.contains(id))
                .map(relation -> relation.possible(id, readings)).filter(Objects::nonNull).toList();
        List<BigDecimal> left = readings.get(id).stream()
                .filter(reading -> possible.stream().allMatch(allowed -> allowed.contains(reading))).toList();
        boolean told = !possible.isEmpty()
                || readings.get(id).size() < UnsureNumber.readings(cells.get(id).raw()).size();
        if (!told || left.size() != 1) {
            return false;
        }
        readings.put(id, left);
        CellReading cell = cells.get(id);
        chosen.put(id, new CellReading(left.getFirst(), Origin.REALIGNED, cell.raw(), cell.place()));
        return true;
    }

    /** What may be the value of a cell; dashes stand for nothing, and blank ones where noughts are not printed. */
    private List<BigDecimal> readings(CellReading cell) {
        if (cell.value() != null) {
            return List.of(cell.value());
        }
        boolean empty = cell.raw() == null || cell.raw().isEmpty();
        boolean nothing = cell.origin() == Origin.BLANK && (empty
                ? !zerosArePrinted
                : !(CellTextReader.read(cell.raw()) instanceof CellText.Words));
        return nothing ? List.of(BigDecimal.ZERO) : UnsureNumber.readings(cell.raw());
    }
}
