package cn.gouji.stats.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Origin;
import cn.gouji.stats.fact.CellDirectory;
import cn.gouji.stats.fact.Origins;
import cn.gouji.stats.fact.ReportFact;
import cn.gouji.stats.fact.ReportFactRepository;

/** Single reports with all their cells. */
@ApplicationScoped
public class ReportCells {

    private final ReportFactRepository reports;
    private final CellDirectory directory;
    private final Session session;

    public ReportCells(ReportFactRepository reports, CellDirectory directory, Session session) {
        this.reports = reports;
        this.directory = directory;
        this.session = session;
    }

    /** The report that counts for an organ and year; the organ by its code in the register or by the key its reports lead to. */
    public Optional<ReportFact> counted(String organ, int year) {
        return reports.find("organKey = ?1 and year = ?2 and counted", reports.organKey(organ), year)
                .firstResultOptional();
    }

    /** By cell id, every cell of the report's form in its order; empty if it has none. */
    public Map<String, CellValue> of(ReportFact report) {
        if (report.form == null) {
            return Map.of();
        }
        Map<String, CellValue> kept = kept(report);
        List<Origin> origins = report.origins == null ? List.of() : Origins.read(report.origins);
        Map<String, CellValue> cells = new LinkedHashMap<>();
        for (Cell cell : FormCatalogue.of(report.form).cells()) {
            Origin origin = origins.isEmpty() ? null : origins.get(cells.size());
            CellValue value = kept.getOrDefault(cell.id(),
                    new CellValue(BigDecimal.ZERO, null, false, BigDecimal.ZERO));
            cells.put(cell.id(), new CellValue(value.value(), origin, value.corrected(), value.published()));
        }
        return cells;
    }

    private Map<String, CellValue> kept(ReportFact report) {
        Map<String, CellValue> kept = new HashMap<>();
        // Where the cells are now: the report may have moved since it was read, and a cell without a row would be zero.
        session.createNativeQuery("""
                SELECT cell_id, value, corrected, published FROM report_fact JOIN cell_fact USING (place, submission_id)
                WHERE submission_id = :submission""", Tuple.class)
                .setParameter("submission", report.submissionId)
                .getResultList()
                .forEach(row -> {
                    BigDecimal value = row.get("value", BigDecimal.class);
                    boolean corrected = row.get("corrected", Boolean.class);
                    kept.put(directory.cell(row.get("cell_id", Number.class).shortValue()),
                            new CellValue(value, null, corrected,
                                    corrected ? row.get("published", BigDecimal.class) : value));
                });
        return kept;
    }
}
