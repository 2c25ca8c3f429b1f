package cn.gouji.stats.official;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;

/**
 * The three tables of a form with their values, to be printed as the form prescribes.
 *
 * @param name of the file, without an ending
 * @param lead lines between title and tables
 * @param values by cell id; an empty box where there is none
 * @param notes lines after the tables
 */
public record OfficialDocument(String name, String title, List<String> lead, List<LayoutTable> tables,
        Map<String, BigDecimal> values, List<String> notes) {

    public static OfficialDocument of(String name, String title, Form form, Map<String, BigDecimal> values,
            List<String> lead, List<String> notes) {
        return new OfficialDocument(name, title, lead, OfficialLayout.of(FormCatalogue.of(form)), values, notes);
    }

    /** What is printed in a box. */
    String text(LayoutBox box) {
        if (box.isLabel()) {
            return box.label();
        }
        BigDecimal value = values.get(box.cell());
        return value == null ? "" : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
