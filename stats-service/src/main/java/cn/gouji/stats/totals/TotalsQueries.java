package cn.gouji.stats.totals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.stats.completeness.DueOrgans;
import cn.gouji.stats.fact.CellDirectory;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionDirectory;

/** Sums over the reports that count. */
@ApplicationScoped
public class TotalsQueries {

    private static final int PROVINCE_DIGITS = 2;

    private final Session session;
    private final CellDirectory directory;
    private final RegionDirectory regions;
    private final DueOrgans due;

    public TotalsQueries(Session session, CellDirectory directory, RegionDirectory regions, DueOrgans due) {
        this.session = session;
        this.directory = directory;
        this.regions = regions;
        this.due = due;
    }

    public Totals totals(Selection selection) {
        Map<Form, Long> forms = new EnumMap<>(Form.class);
        Map<String, Rows> rows = new HashMap<>();
        long reports = 0;
        long consolidated = 0;
        for (Tuple row : bind(session.createNativeQuery(sql(selection), Tuple.class), selection).getResultList()) {
            long count = row.get("reports", Number.class).longValue();
            short cell = row.get("cell_id", Number.class).shortValue();
            String form = row.get("form", String.class);
            if (cell > 0) {
                rows.put(directory.cell(cell), new Rows(row.get("sum", BigDecimal.class),
                        row.get("unknown", Number.class).longValue(), row.get("corrected", Number.class).longValue()));
            } else if (cell < 0) {
                consolidated += count;
            } else if (count > 0) {
                reports += count;
                if (!form.isEmpty()) {
                    forms.put(Form.valueOf(form), count);
                }
            }
        }
        Map<String, Long> byForm = new LinkedHashMap<>();
        forms.forEach((form, count) -> byForm.put(form.code(), count));
        DueOrgans.Counts organs = due.count(selection);
        return new Totals(selection.year(), selection.region(), regions.name(selection), selection.kind(), reports,
                consolidated, organs.due(), organs.missing(), byForm, cells(selection.year(), forms, rows));
    }

    /** The form prescribed for a year; the older one for years before any was. */
    public static Form prescribed(int year) {
        return Arrays.stream(Form.values()).filter(form -> form.holdsFor(year)).findFirst().orElse(Form.FORM_2019);
    }

    /**
     * One statement, so that the number of reports and the sums are of the same moment. Cell 0 counts reports, cell -1 the
     * consolidated ones that are left out.
     */
    static String sql(Selection selection) {
        return ofProvinces(selection) ? sqlOfProvinces(selection) : sqlOfFacts(selection);
    }

    private static boolean ofProvinces(Selection selection) {
        return selection.region() == null || selection.region().length() == PROVINCE_DIGITS;
    }

    private static String sqlOfProvinces(Selection selection) {
        String chosen = "year = :year" + (selection.region() == null ? "" : " AND province = :first")
                + (selection.without().isEmpty() ? "" : " AND review <> ALL(:without)");
        return """
                SELECT CASE cell_id WHEN 0 THEN form END AS form, cell_id, sum(reports) AS reports,
                    sum(unknown) AS unknown, sum(corrected) AS corrected, sum(sum) AS sum
                FROM province_share WHERE %1$s AND %2$s GROUP BY 1, 2
                UNION ALL
                SELECT NULL, -1, coalesce(sum(reports), 0), 0, 0, 0
                FROM province_share WHERE %1$s AND cell_id = 0 AND NOT (%2$s) AND %3$s"""
                .formatted(chosen, selection.kinds("kind"), consolidated("kind"));
    }

    private static String sqlOfFacts(Selection selection) {
        return """
                WITH chosen AS MATERIALIZED (
                    SELECT r.place, r.submission_id, r.form FROM report_fact r WHERE %1$s)
                SELECT coalesce(form, '') AS form, 0 AS cell_id, count(*) AS reports, 0 AS unknown, 0 AS corrected,
                    0 AS sum
                FROM chosen GROUP BY 1
                UNION ALL
                SELECT NULL, c.cell_id, count(*), count(*) - count(c.value), count(*) FILTER (WHERE c.corrected),
                    sum(c.value)
                FROM chosen JOIN cell_fact c USING (place, submission_id)
                WHERE c.place >= :firstPlace AND c.place < :afterPlaces GROUP BY c.cell_id
                UNION ALL
                SELECT NULL, -1, count(*), 0, 0, 0 FROM report_fact r WHERE %2$s AND NOT (%3$s) AND %4$s"""
                .formatted(selection.countedReports(), selection.countedReportsOfAllKinds(),
                        selection.kinds("r.organ_kind"), consolidated("r.organ_kind"));
    }

    private static String consolidated(String column) {
        return "NOT (" + Selection.of(0).kinds(column) + ")";
    }

    static <T> NativeQuery<T> bind(NativeQuery<T> query, Selection selection) {
        if (!ofProvinces(selection)) {
            query.setParameter("firstPlace", selection.firstPlace());
            query.setParameter("afterPlaces", selection.afterPlaces());
            return selection.bind(query);
        }
        query.setParameter("year", selection.year());
        if (selection.region() != null) {
            query.setParameter("first", selection.region());
        }
        return selection.bindKind(query);
    }

    private static Map<String, CellTotal> cells(int year, Map<Form, Long> forms, Map<String, Rows> rows) {
        Map<Form, Long> shown = new LinkedHashMap<>();
        shown.put(prescribed(year), 0L);
        shown.putAll(forms);
        Map<String, Long> havingCell = new LinkedHashMap<>();
        shown.forEach((form, count) -> {
            for (Cell cell : FormCatalogue.of(form).cells()) {
                havingCell.merge(cell.id(), count, Long::sum);
            }
        });
        Map<String, CellTotal> cells = new LinkedHashMap<>();
        havingCell.forEach((cell, having) -> cells.put(cell, rows.getOrDefault(cell, Rows.NONE).total(having)));
        return cells;
    }

    /** What the stored rows of a cell give; reports without a row hold a zero. */
    private record Rows(BigDecimal sum, long unknown, long corrected) {

        static final Rows NONE = new Rows(null, 0, 0);

        CellTotal total(long having) {
            long known = having - unknown;
            BigDecimal ofKnown = sum == null ? BigDecimal.ZERO : sum;
            return new CellTotal(known == 0 ? null : ofKnown, known, unknown, corrected);
        }
    }
}
