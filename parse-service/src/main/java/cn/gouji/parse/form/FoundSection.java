package cn.gouji.parse.form;

import java.util.List;

import cn.gouji.contracts.report.Place;

/**
 * A section as found in the document.
 *
 * @param heading as printed
 * @param rows what stands below the heading
 */
record FoundSection(int number, String heading, Place place, List<TextRow> rows) {

    FoundSection {
        rows = List.copyOf(rows);
    }
}
