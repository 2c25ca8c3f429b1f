package cn.gouji.contracts.form;

import java.util.List;

/**
 * A part prescribed inside section 一, such as 主动公开.
 *
 * @param topic the name used in JSON
 * @param variants other wordings seen in real reports
 */
public record FormPart(String topic, String heading, List<String> variants) {

    public FormPart {
        variants = variants == null ? List.of() : List.copyOf(variants);
    }
}
