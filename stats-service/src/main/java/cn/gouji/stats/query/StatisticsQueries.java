package cn.gouji.stats.query;

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
import cn.gouji.stats.fact.CellDirectory;

/** Sums over the reports that count. */
@ApplicationScoped
public class StatisticsQueries {

    private final Session session;
    private final CellDirectory directory;
    private final RegionDirectory regions;

    public StatisticsQueries(Session session, CellDirectory directory, RegionDirectory regions) {
        this.session = session;
        this.directory = directory;
        this.regions = regions;
    }

    public Totals totals(Selection selection) {
        Map<Form, Long> forms = new EnumMap<>(Form.class);
        Map<String, Rows> rows = new HashMap<>();
        long reports = 0;
        for (Tuple row : bind(session.createNativeQuery(sql(selection), Tuple.class), selection).getResultList()) {
            long count = row.get("rows", Long.class);
            Number cell = row.get("cell_id", Number.class);
            if (cell != null) {
                rows.put(directory.cell(cell.shortValue()),
                        new Rows(row.get("sum", BigDecimal.class), row.get("unknown", Long.class)));
            } else {
                reports += count;
                String form = row.get("form", String.class);
                if (form != null) {
                    forms.put(Form.valueOf(form), count);
                }
            }
        }
        Map<String, Long> byForm = new LinkedHashMap<>();
        forms.forEach((form, count) -> byForm.put(form.code(), count));
        return new Totals(selection.year(), selection.region(), regions.name(selection), selection.kind(), reports,
                null,
                null, byForm, cells(selection.year(), forms, rows));
    }

    /** The form prescribed for a year; the older one for years before any was. */
    public static Form prescribed(int year) {
        return Arrays.stream(Form.values()).filter(form -> form.holdsFor(year)).findFirst().orElse(Form.FORM_2019);
    }

    /** One statement, so that the number of reports and the sums are of the same moment. */
    static String sql(Selection selection) {
        String chosen = "r.year = :year AND r.counted"
                + (selection.region() == null ? "" : " AND r.region_code >= :first AND r.region_code < :afterLast")
                + (selection.kind() == null ? "" : " AND r.organ_kind = :kind");
        return """
                SELECT r.form, NULL AS cell_id, count(*) AS rows, NULL AS sum, NULL AS unknown
                FROM report_fact r WHERE %1$s GROUP BY r.form
                UNION ALL
                SELECT NULL, c.cell_id, count(*), sum(c.value), count(*) - count(c.value)
                FROM report_fact r JOIN cell_fact c ON c.submission_id = r.submission_id
                WHERE %1$s GROUP BY c.cell_id""".formatted(chosen);
    }

    static <T> NativeQuery<T> bind(NativeQuery<T> query, Selection selection) {
        query.setParameter("year", selection.year());
        if (selection.region() != null) {
            query.setParameter("first", selection.region());
            query.setParameter("afterLast", selection.afterRegion());
        }
        if (selection.kind() != null) {
            query.setParameter("kind", selection.kind().name());
        }
        return query;
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
    private record Rows(BigDecimal sum, long unknown) {

        static final Rows NONE = new Rows(null, 0);

        CellTotal total(long having) {
            long known = having - unknown;
            BigDecimal ofKnown = sum == null ? BigDecimal.ZERO : sum;
            return new CellTotal(known == 0 ? null : ofKnown, known, unknown);
        }
    }
}
