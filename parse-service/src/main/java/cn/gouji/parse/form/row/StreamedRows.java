package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;

/** Parts the values of rows that came one value a line and lost the labels between them. */
public final class StreamedRows {

    private StreamedRows() {
    }

    public static List<ObservedRow> part(List<ObservedRow> rows, TableForm form) {
        int width = form.rows().getFirst().width();
        boolean even = form.rows().stream().allMatch(row -> row.width() == width);
        if (!even) {
            return rows;
        }
        List<ObservedRow> parted = new ArrayList<>(rows.size());
        for (ObservedRow row : rows) {
            int values = row.places().size();
            if (row.streamed() && values > width && values % width == 0) {
                for (int start = 0; start < values; start += width) {
                    parted.add(new ObservedRow(row.labels(), start == 0 ? row.before() : List.of(),
                            row.places().subList(start, start + width), -1, 0, row.place(), false, true));
                }
            } else {
                parted.add(row);
            }
        }
        return parted;
    }
}
