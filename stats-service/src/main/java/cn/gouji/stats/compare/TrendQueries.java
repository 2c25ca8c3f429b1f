package cn.gouji.stats.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.stats.query.FormCells;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.report.ReportCells;
import cn.gouji.stats.report.ReportQueries;
import cn.gouji.stats.totals.CellTotal;
import cn.gouji.stats.totals.Totals;
import cn.gouji.stats.totals.TotalsQueries;

/** Follows cells over the years, across the change of form in 2021. */
@ApplicationScoped
public class TrendQueries {

    private final TotalsQueries totals;
    private final ReportQueries reports;
    private final ReportCells cells;

    public TrendQueries(TotalsQueries totals, ReportQueries reports, ReportCells cells) {
        this.totals = totals;
        this.reports = reports;
        this.cells = cells;
    }

    /** Over the reports of a region; the selection's year does not matter. */
    public List<Trend> ofRegion(Selection selection, List<String> wanted) {
        Map<Integer, Totals> byYear = new TreeMap<>();
        for (int year : reports.years()) {
            Totals ofYear = totals.totals(selection.inYear(year));
            if (ofYear.reports() > 0) {
                byYear.put(year, ofYear);
            }
        }
        return wanted.stream().map(cell -> trend(cell, byYear)).toList();
    }

    /** Of the reports that count for one organ. */
    public List<Trend> ofOrgan(String organ, List<String> wanted) {
        Map<Integer, Totals> byYear = new TreeMap<>();
        for (int year : reports.years()) {
            cells.counted(organ, year).filter(report -> report.form != null).ifPresent(report -> {
                Map<String, CellTotal> values = new TreeMap<>();
                cells.of(report).forEach((cell, value) -> values.put(cell, value.value() == null
                        ? new CellTotal(null, 0, 1, 0)
                        : new CellTotal(value.value(), 1, 0, value.corrected() ? 1 : 0)));
                byYear.put(year, new Totals(year, null, null, null, 1, 0, null, null,
                        Map.of(report.form.code(), 1L), values));
            });
        }
        return wanted.stream().map(cell -> trend(cell, byYear)).toList();
    }

    private static Trend trend(String cell, Map<Integer, Totals> byYear) {
        List<Trend.Point> points = new ArrayList<>();
        for (Totals year : byYear.values()) {
            Trend.Point before = points.isEmpty() ? null : points.getLast();
            points.add(point(cell, year, before));
        }
        boolean related = cell.startsWith("disclosure.") && cell.endsWith(".inForce");
        return new Trend(cell, label(cell), related, points);
    }

    private static Trend.Point point(String cell, Totals year, Trend.Point before) {
        Set<String> ids = new LinkedHashSet<>();
        long withoutCell = 0;
        for (Map.Entry<String, Long> form : year.forms().entrySet()) {
            List<String> found = FormCells.in(Form.ofCode(form.getKey()), cell);
            if (found == null) {
                withoutCell += form.getValue();
            } else {
                ids.addAll(found);
            }
        }
        BigDecimal sum = null;
        long unknown = 0;
        for (String id : ids) {
            CellTotal total = year.cells().get(id);
            if (total.sum() != null) {
                sum = sum == null ? total.sum() : sum.add(total.sum());
            }
            unknown = Math.max(unknown, total.unknown());
        }
        // A later year is compared with the one just before it only.
        boolean follows = before != null && before.year() == year.year() - 1;
        return new Trend.Point(year.year(), sum, year.reports() - withoutCell - unknown, unknown + withoutCell,
                follows ? change(before.value(), sum) : null);
    }

    static Double change(BigDecimal before, BigDecimal now) {
        return before == null || now == null || before.signum() == 0
                ? null
                : now.divide(before, new MathContext(8)).subtract(BigDecimal.ONE).doubleValue();
    }

    private static String label(String cell) {
        return FormCatalogue.of(Form.FORM_2021).cell(cell).map(found -> found.label()).orElse("（六）其他处理");
    }
}
