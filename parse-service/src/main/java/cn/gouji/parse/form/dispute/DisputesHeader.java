package cn.gouji.parse.form.dispute;

import java.util.List;

import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** What the header of table four tells of the row below it. */
final class DisputesHeader {

    private static final String FIRST = "结果维持";

    private DisputesHeader() {
    }

    /** What follows the header: other tables may stand above if the section's heading was lost. */
    static List<TextRow> from(List<TextRow> lines, boolean certain) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).cells().stream().anyMatch(cell -> Wording.compact(cell).contains(FIRST))) {
                return lines.subList(i, lines.size());
            }
        }
        return certain ? lines : List.of();
    }

    /** Column of the first value, told by the header; -1 if it cannot be told. */
    static int start(ObservedRow row, List<TextRow> lines) {
        if (!row.isGrid() || row.labelIndex() >= 0) {
            return -1;
        }
        for (TextRow line : lines) {
            for (int i = 0; line.grid() && i < line.cells().size(); i++) {
                if (Wording.core(line.cells().get(i)).equals(FIRST)
                        && line.cells().size() == row.places().size()) {
                    return i + GroupValues.WIDTH <= row.places().size() ? i : -1;
                }
            }
        }
        return row.places().size() == GroupValues.WIDTH ? 0 : -1;
    }

    /** Whether a line of the header has as many cells as the row, so that it tells the columns. */
    static boolean isAbove(ObservedRow row, List<TextRow> lines) {
        return row.tokenCount() == GroupValues.WIDTH || lines.stream().anyMatch(line -> line.grid()
                && line.cells().size() == row.places().size() && line.text().contains(FIRST));
    }
}
