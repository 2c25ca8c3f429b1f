package cn.gouji.contracts.report;

import java.util.List;

/**
 * Something the reader of the document wants known, such as a row whose label was lost.
 *
 * @param code dotted and lasting
 * @param detail in Chinese, for a clerk
 * @param cells ids of the cells concerned
 */
public record Note(String code, String detail, List<String> cells) {

    public Note {
        cells = cells == null ? List.of() : List.copyOf(cells);
    }
}
