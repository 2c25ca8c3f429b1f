package cn.gouji.parse.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.parse.corpus.sheet.Sheet;

/** What a damaged report still tells, cell by cell. */
public final class Truth {

    private final Map<String, Expectation> expectations = new LinkedHashMap<>();

    /** @param keepsColumns whether the style leaves a trace of an empty column */
    public Truth(GeneratedReport report, Sheet sheet, boolean keepsColumns) {
        FormCatalogue catalogue = FormCatalogue.of(report.form());
        catalogue.cells().forEach(cell -> expectations.put(cell.id(), Expectation.absent()));
        for (FormTable table : catalogue.tables()) {
            sheet.table(table.name()).ifPresent(printed -> new TableTruth(printed, rows(table), report.cells(),
                    keepsColumns).into(expectations));
        }
    }

    public Map<String, Expectation> expectations() {
        return Collections.unmodifiableMap(expectations);
    }

    /** The cells of each printed row; the fifteen of table four are one row. */
    private static Map<String, List<String>> rows(FormTable table) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<Cell> cells = table.cells().toList();
        if (table.name().equals("disputes")) {
            rows.put(table.name(), cells.stream().map(Cell::id).toList());
            return rows;
        }
        for (Cell cell : cells) {
            String row = table.name() + "." + cell.row().id();
            rows.put(row, cells.stream().filter(other -> other.row() == cell.row()).map(Cell::id).toList());
        }
        return rows;
    }

}
