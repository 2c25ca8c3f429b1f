package cn.gouji.stats.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;

/**
 * What the cells of form 2021 are in form 2019, so that years on both sides of 2021 can be compared. What has no counterpart
 * is missing there, which is not zero.
 */
public final class FormCells {

    /** Rows of （六）其他处理 in form 2021; form 2019 has one row for them together. */
    private static final List<String> OTHERWISE = List.of("correctionOverdue", "feeOverdue", "other");
    private static final String OTHER = "requests.otherwise.";
    private static final Map<String, String> DISCLOSURE = new HashMap<>();

    static {
        for (String row : List.of("rules", "normativeDocuments")) {
            // 本年新制作, not 本年新公开; 现行有效 and 对外公开总数量 are related notions, not the same one.
            DISCLOSURE.put("disclosure." + row + ".issued", "disclosure2019." + row + ".created");
            DISCLOSURE.put("disclosure." + row + ".inForce", "disclosure2019." + row + ".publishedInAll");
        }
        for (String row : List.of("licensing", "penalties", "coercion")) {
            DISCLOSURE.put("disclosure." + row + ".decisions", "disclosure2019." + row + ".decisions");
        }
    }

    private FormCells() {
    }

    /**
     * The cells of a form that together are what a cell of form 2021 says, or {@code requests.otherwise.COLUMN}, all of
     * （六）其他处理.
     *
     * @return null if the form has nothing of the kind
     */
    public static List<String> in(Form form, String cell) {
        String column = cell.startsWith(OTHER) ? cell.substring(OTHER.length()) : "";
        boolean wholeGroup = !column.isEmpty() && column.indexOf('.') < 0;
        if (form == Form.FORM_2021) {
            if (wholeGroup) {
                return OTHERWISE.stream().map(row -> OTHER + row + "." + column).toList();
            }
            return FormCatalogue.of(form).cell(cell).isPresent() ? List.of(cell) : null;
        }
        if (wholeGroup) {
            return List.of(OTHER + "other." + column);
        }
        if (cell.startsWith(OTHER)) {
            return null;
        }
        String counterpart = DISCLOSURE.getOrDefault(cell, cell);
        return FormCatalogue.of(form).cell(counterpart).isPresent() ? List.of(counterpart) : null;
    }
}
