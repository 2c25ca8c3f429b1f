package cn.gouji.contracts.form;

import java.util.List;

/**
 * One of the form's six sections.
 *
 * @param heading the printed heading without its numeral
 * @param variants other wordings seen in real reports
 * @param parts the parts prescribed inside the section (only section 一 has them)
 */
public record FormSection(int number, String heading, List<String> variants, List<FormPart> parts) {

    public FormSection {
        variants = variants == null ? List.of() : List.copyOf(variants);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
