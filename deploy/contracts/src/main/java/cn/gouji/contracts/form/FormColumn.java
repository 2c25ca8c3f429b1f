package cn.gouji.contracts.form;

import java.util.List;

/**
 * A column of a block of the form's tables.
 *
 * @param groups printed headings above the label, outermost first
 * @param variants other wordings seen in real reports
 */
public record FormColumn(String id, String label, List<String> groups, List<String> variants, CellKind kind) {

    public FormColumn {
        groups = groups == null ? List.of() : List.copyOf(groups);
        variants = variants == null ? List.of() : List.copyOf(variants);
        kind = kind == null ? CellKind.COUNT : kind;
    }
}
