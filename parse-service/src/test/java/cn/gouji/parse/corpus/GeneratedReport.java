package cn.gouji.parse.corpus;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.gouji.contracts.form.Form;

/**
 * A report that fulfils every relation of the form.
 *
 * @param cells every cell of the form
 */
public record GeneratedReport(long seed, Form form, Organ organ, int year, Map<String, BigDecimal> cells,
        Narrative narrative) {

    public GeneratedReport {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The body that reports. */
    public record Organ(String region, String name) {
    }

    /** The title without any blank. */
    public String title() {
        return organ.name() + year + "年政府信息公开工作年度报告";
    }
}
