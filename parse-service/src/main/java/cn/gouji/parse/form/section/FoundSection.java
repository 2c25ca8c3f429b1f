package cn.gouji.parse.form.section;

import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.TextRow;

/**
 * A section as found in the document.
 *
 * @param heading as printed
 * @param rows what stands below the heading
 */
public record FoundSection(int number, String heading, Place place, List<TextRow> rows) {

    public FoundSection {
        rows = List.copyOf(rows);
    }
}
