package cn.gouji.validate.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Origin;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;

/** The reports of one organ on two years that follow each other. */
final class TwoYears {

    /** Goes before the ids of cells of the previous year's report where cells that are missing are named. */
    static final String PREVIOUS = "previousYear";

    /**
     * Cells of form 2021 that form 2019 has under another name. 废止 and the amount of fees have no counterpart there, and
     * 对外公开总数量 counts something else than 现行有效.
     */
    private static final Map<String, String> IN_FORM_2019 = Map.of(
            "disclosure.rules.issued", "disclosure2019.rules.created",
            "disclosure.normativeDocuments.issued", "disclosure2019.normativeDocuments.created",
            "disclosure.licensing.decisions", "disclosure2019.licensing.decisions",
            "disclosure.penalties.decisions", "disclosure2019.penalties.decisions",
            "disclosure.coercion.decisions", "disclosure2019.coercion.decisions");

    private final CheckedReport now;
    private final CheckedReport before;

    private TwoYears(CheckedReport now) {
        this.now = now;
        this.before = now.previous();
    }

    /** Empty if there is no report on the year before. */
    static Optional<TwoYears> of(CheckedReport report) {
        return report.previous() == null ? Optional.empty() : Optional.of(new TwoYears(report));
    }

    CheckedReport now() {
        return now;
    }

    CheckedReport before() {
        return before;
    }

    /** Whether this year's form has the cell. */
    boolean has(String id) {
        return now.cells().has(id);
    }

    /** Whether both years have the cell, under whatever name. */
    boolean comparable(String id) {
        return has(id) && before.cells().has(idBefore(id));
    }

    /** @return null if no number was read */
    BigDecimal number(String id) {
        return now.reading(now.cells().number(id)).value();
    }

    /** @param id as in this year's form; null if no number was read */
    BigDecimal numberBefore(String id) {
        return before.reading(before.cells().number(idBefore(id))).value();
    }

    /** This year's and last year's cells that give no number, by id. */
    List<String> missing(List<String> ids, List<String> idsBefore) {
        List<String> missing = new ArrayList<>();
        ids.stream().filter(id -> number(id) == null).forEach(missing::add);
        idsBefore.stream().filter(id -> numberBefore(id) == null)
                .forEach(id -> missing.add(PREVIOUS + "." + idBefore(id)));
        return missing;
    }

    /** Whether this cell of this year and that cell of last year are blank, as opposed to not read. */
    boolean onlyBlank(String id, String idBefore) {
        return Stream.of(now.reading(now.cells().number(id)), before.reading(before.cells().number(idBefore(idBefore))))
                .allMatch(reading -> reading.value() != null || reading.origin() == Origin.BLANK);
    }

    /** Whether neither place was inferred: if one was, the fault may lie in the reading. */
    boolean readPlainly(String id, String idBefore) {
        return now.readPlainly(now.cells().number(id)) && before.readPlainly(before.cells().number(idBefore(idBefore)));
    }

    /** How the cell is named in this year's form. */
    String name(String id) {
        return CellNames.cell(now.cells().cell(now.cells().number(id)));
    }

    String year() {
        return String.valueOf(now.report().year());
    }

    String yearBefore() {
        return String.valueOf(before.report().year());
    }

    private String idBefore(String id) {
        FormCells form = before.cells();
        return form.form() == Form.FORM_2019 && !form.has(id) ? IN_FORM_2019.getOrDefault(id, id) : id;
    }
}
