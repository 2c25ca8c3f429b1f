package cn.gouji.contracts.form;

import java.util.List;

/**
 * A row of a block of the form's tables.
 *
 * @param groups printed headings the row stands under, outermost first, such as 三、本年度办理结果 and （三）不予公开
 * @param variants other wordings seen in real reports
 */
public record FormRow(String id, String label, List<String> groups, List<String> variants) {

    public FormRow {
        groups = groups == null ? List.of() : List.copyOf(groups);
        variants = variants == null ? List.of() : List.copyOf(variants);
    }

    /** The label with the headings above it, as a person would name the row. */
    public String path() {
        return groups.isEmpty() ? label : String.join(" ", groups) + " " + label;
    }
}
