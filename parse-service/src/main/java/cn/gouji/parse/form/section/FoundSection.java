package cn.gouji.parse.form.section;

import java.util.ArrayList;
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

    List<TextRow> withHeading() {
        List<TextRow> all = new ArrayList<>(List.of(TextRow.ofText(heading, place)));
        all.addAll(rows);
        return all;
    }

    FoundSection with(List<TextRow> more) {
        List<TextRow> all = new ArrayList<>(rows);
        all.addAll(more);
        return new FoundSection(number, heading, place, all);
    }
}
