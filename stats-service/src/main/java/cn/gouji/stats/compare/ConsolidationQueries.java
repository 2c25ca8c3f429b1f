package cn.gouji.stats.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.stats.completeness.CompletenessQueries;
import cn.gouji.stats.completeness.Reminder;
import cn.gouji.stats.fact.CellDirectory;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.fact.ReportFactRepository;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.report.CellValue;
import cn.gouji.stats.report.ReportCells;

/** Compares a government's consolidated report with the sum of its members, cell by cell. */
@ApplicationScoped
public class ConsolidationQueries {

    private static final String GOVERNMENTS = "('PROVINCIAL_GOVERNMENT', 'CITY_GOVERNMENT', 'COUNTY_GOVERNMENT')";

    private final Session session;
    private final CellDirectory directory;
    private final RegionDirectory regions;
    private final ReportCells reports;
    private final ReportFactRepository facts;
    private final CompletenessQueries completeness;

    public ConsolidationQueries(Session session, CellDirectory directory, RegionDirectory regions, ReportCells reports,
            ReportFactRepository facts, CompletenessQueries completeness) {
        this.session = session;
        this.directory = directory;
        this.regions = regions;
        this.reports = reports;
        this.facts = facts;
        this.completeness = completeness;
    }

    /** @param selection of one region, of every kind of organ */
    public Consolidation of(Selection selection) {
        Optional<ReportFact> whole = facts.find(
                "year = ?1 and counted and regionCode = ?2 and organKind in ?3 order by receivedAt desc",
                selection.year(), selection.region(), Selection.CONSOLIDATED).firstResultOptional();
        List<Consolidation.Missing> missing = missing(selection);
        Map<String, Long> unknown = new HashMap<>();
        Map<String, BigDecimal> sums = new HashMap<>();
        long members = 0;
        long otherwise = 0;
        for (Tuple row : session.createNativeQuery(sql(), Tuple.class)
                .setParameter("year", selection.year())
                .setParameter("region", selection.region())
                .setParameter("afterLast", selection.afterRegion())
                .setParameter("firstPlace", selection.firstPlace())
                .setParameter("afterPlaces", selection.afterPlaces())
                .setParameter("form", whole.map(report -> report.form == null ? "" : report.form.name()).orElse(""))
                .getResultList()) {
            short cell = row.get("cell_id", Number.class).shortValue();
            if (cell == 0) {
                members = row.get("reports", Long.class);
                otherwise = row.get("unknown", Long.class);
            } else {
                sums.put(directory.cell(cell), row.get("sum", BigDecimal.class));
                unknown.put(directory.cell(cell), row.get("unknown", Long.class));
            }
        }
        long all = members;
        long otherForm = otherwise;
        boolean complete = missing != null && missing.isEmpty();
        List<Consolidation.Difference> cells = whole.filter(report -> report.form != null)
                .map(report -> differences(report, sums, unknown, all, otherForm, complete))
                .orElse(null);
        return new Consolidation(selection.year(), selection.region(), regions.name(selection),
                whole.map(report -> report.submissionId.toString()).orElse(null), members, missing, cells);
    }

    private List<Consolidation.Difference> differences(ReportFact whole, Map<String, BigDecimal> sums,
            Map<String, Long> unknown, long members, long otherForm, boolean complete) {
        Map<String, CellValue> values = reports.of(whole);
        List<Consolidation.Difference> cells = new ArrayList<>();
        for (Cell cell : FormCatalogue.of(whole.form).cells()) {
            BigDecimal value = values.get(cell.id()).value();
            // A member that used another form does not tell what this cell asks.
            long notTold = unknown.getOrDefault(cell.id(), 0L) + otherForm;
            BigDecimal known = sums.get(cell.id());
            BigDecimal sum = members == notTold ? null : known == null ? BigDecimal.ZERO : known;
            boolean equal = value != null && sum != null && value.compareTo(sum) == 0;
            boolean decided = complete && notTold == 0 && value != null && sum != null;
            cells.add(new Consolidation.Difference(cell.id(), cell.label(), value, sum, notTold, equal
                    ? Consolidation.State.EQUAL
                    : decided ? Consolidation.State.DIFFERENT : Consolidation.State.UNDECIDED));
        }
        return cells;
    }

    /** Organs led from above (垂直管理) report in their own line and belong to no local sum. */
    private static String sql() {
        return """
                WITH inside AS (
                    SELECT place, submission_id, region_code, organ_kind, form FROM report_fact
                    WHERE year = :year AND counted AND region_code >= :region AND region_code < :afterLast
                    AND organ_kind <> 'VERTICAL' AND (region_code <> :region OR organ_kind NOT IN %1$s)),
                consolidated AS (SELECT DISTINCT region_code FROM inside WHERE organ_kind IN %1$s),
                member AS (
                    SELECT place, submission_id, coalesce(form, '') AS form FROM inside r WHERE NOT EXISTS (
                        SELECT FROM consolidated c WHERE r.region_code >= c.region_code
                        AND r.region_code < c.region_code || ':'
                        AND (r.organ_kind NOT IN %1$s OR r.region_code <> c.region_code)))
                SELECT 0 AS cell_id, count(*) AS reports, 0 AS sum, count(*) FILTER (WHERE form <> :form) AS unknown
                FROM member
                UNION ALL
                SELECT cell_id, count(*), sum(value), count(*) - count(value)
                FROM member JOIN cell_fact c USING (place, submission_id)
                WHERE form = :form AND c.place >= :firstPlace AND c.place < :afterPlaces GROUP BY cell_id"""
                .formatted(GOVERNMENTS);
    }

    private List<Consolidation.Missing> missing(Selection selection) {
        if (completeness.of(selection).all() == null) {
            return null;
        }
        return completeness.reminders(selection, 0, Integer.MAX_VALUE).items().stream()
                .filter(reminder -> !reminder.returned() && !Selection.CONSOLIDATED.contains(reminder.kind())
                        && reminder.kind() != OrganKind.VERTICAL)
                .map(ConsolidationQueries::missing)
                .toList();
    }

    private static Consolidation.Missing missing(Reminder reminder) {
        return new Consolidation.Missing(reminder.code(), reminder.name());
    }
}
