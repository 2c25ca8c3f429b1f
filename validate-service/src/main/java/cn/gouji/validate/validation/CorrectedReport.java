package cn.gouji.validate.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Correction;

/** Puts the values that hold over those that were read. */
public final class CorrectedReport {

    private CorrectedReport() {
    }

    /** A corrected value counts as stated: a person vouches for it. */
    public static ParsedReport of(ParsedReport report, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return report;
        }
        Map<String, CellReading> cells = new LinkedHashMap<>(report.cells());
        for (Correction correction : corrections) {
            cells.computeIfPresent(correction.cell(), (id, reading) -> correction.corrected() == null
                    ? CellReading.blank(reading.raw(), reading.place())
                    : new CellReading(correction.corrected(), Origin.STATED, reading.raw(), reading.place()));
        }
        return report.withCells(cells);
    }
}
