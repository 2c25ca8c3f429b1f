package cn.gouji.validate.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Place;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.Passages;
import cn.gouji.validate.passage.Whereabouts;

/** A report as the rules see it: its cells in arrays, numbered as in {@link FormCells}. Not for several threads at once. */
public final class CheckedReport {

    /** Stands in the values for a cell that gives no whole number. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private final ParsedReport report;
    private final Circumstances circumstances;
    private final FormCells cells;
    private final CellReading[] readings;
    private final long[] values;
    private final int given;
    private List<Passage> passages;
    private CheckedReport previous;
    private Whereabouts whereabouts;

    /** A report of which nothing else is known. */
    public CheckedReport(ParsedReport report) {
        this(report, Circumstances.NONE);
    }

    public CheckedReport(ParsedReport report, Circumstances circumstances) {
        this.report = report;
        this.circumstances = circumstances;
        this.cells = FormCells.of(form(report));
        this.readings = new CellReading[cells.size()];
        this.values = new long[cells.size()];
        Map<String, CellReading> readingsById = report.cells();
        int found = 0;
        for (int cell = 0; cell < values.length; cell++) {
            CellReading reading = readingsById.get(cells.id(cell));
            found += reading == null ? 0 : 1;
            readings[cell] = reading == null ? CellReading.absent() : reading;
            values[cell] = wholeNumber(readings[cell].value());
        }
        this.given = found;
    }

    public ParsedReport report() {
        return report;
    }

    /** The sentences of the running text; divided once, by the first rule that asks. */
    public List<Passage> passages() {
        if (passages == null) {
            passages = Passages.of(report);
        }
        return passages;
    }

    /** Where quoted words stand; prepared once, by the first finding that quotes some. */
    public Whereabouts whereabouts() {
        if (whereabouts == null) {
            whereabouts = new Whereabouts(report);
        }
        return whereabouts;
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    /** The report on the year before, null if none is known; made once, by the first rule that asks. */
    public CheckedReport previous() {
        if (previous == null && circumstances.previous() != null) {
            previous = new CheckedReport(circumstances.previous());
        }
        return previous;
    }

    public FormCells cells() {
        return cells;
    }

    public CellReading reading(int cell) {
        return readings[cell];
    }

    public Origin origin(int cell) {
        return readings[cell].origin();
    }

    /** Value of a cell, {@link #UNKNOWN} if it holds no whole number. */
    public long value(int cell) {
        return values[cell];
    }

    /** The values of all cells; a copy. */
    public long[] values() {
        return values.clone();
    }

    /** Ids in the report that the form does not have. */
    public List<String> foreignCells() {
        // Reports from the pipeline hold exactly the cells of their form, so this rarely has to look.
        return given == report.cells().size()
                ? List.of()
                : report.cells().keySet().stream().filter(id -> !cells.has(id)).toList();
    }

    public List<String> ids(IntStream numbers) {
        return numbers.mapToObj(cells::id).toList();
    }

    /** Where the cells stand, each place once. */
    public List<Place> places(IntStream numbers) {
        return numbers.mapToObj(cell -> readings[cell].place()).filter(Objects::nonNull).distinct().toList();
    }

    /** Whether none of the cells was inferred: if one was, a fault may lie in the reading. */
    public boolean readPlainly(int... numbers) {
        return Arrays.stream(numbers).noneMatch(cell -> readings[cell].origin() == Origin.REALIGNED);
    }

    private static Form form(ParsedReport report) {
        if (report.form() != null) {
            return report.form();
        }
        // Given without its form: the year tells which one is meant, or else the cells.
        boolean cellsOf2019 = report.cells().keySet().stream().anyMatch(id -> id.startsWith("disclosure2019."));
        boolean yearOf2019 = report.year() != null && Form.FORM_2019.holdsFor(report.year());
        return cellsOf2019 || yearOf2019 ? Form.FORM_2019 : Form.FORM_2021;
    }

    private static long wholeNumber(BigDecimal value) {
        // With at most 15 digits the sum of a whole table stays far below the range of long.
        if (value == null || value.precision() - value.scale() > 15) {
            return UNKNOWN;
        }
        if (value.scale() == 0) {
            return value.longValue();
        }
        return value.stripTrailingZeros().scale() <= 0 ? value.longValue() : UNKNOWN;
    }
}
