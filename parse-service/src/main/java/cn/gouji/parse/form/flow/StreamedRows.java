package cn.gouji.parse.form.flow;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.row.TableForm;

/** Parts the values of several rows that lost the labels between them. */
public final class StreamedRows {

    private static final int DISPUTES = 3;
    private static final int DISPUTES_WIDTH = 5;

    private StreamedRows() {
    }

    public static List<ObservedRow> part(List<ObservedRow> rows, TableForm form) {
        int width = form.rows().getFirst().width();
        boolean even = form.rows().stream().allMatch(row -> row.width() == width);
        List<ObservedRow> labelled = StreamedLabels.inFront(rows, form);
        if (!even) {
            return labelled;
        }
        List<ObservedRow> parted = new ArrayList<>(labelled.size());
        for (ObservedRow row : labelled) {
            List<CellText> tokens = row.isGrid() ? List.of() : row.tokens();
            if (tokens.size() > width && tokens.size() % width == 0 && areRows(tokens, width)) {
                for (int start = 0; start < tokens.size(); start += width) {
                    boolean first = start == 0;
                    parted.add(new ObservedRow(first ? row.labels() : List.of(), first ? row.before() : List.of(),
                            tokens.subList(start, start + width), List.of(), -1, 0, row.place(), Layout.STREAM));
                }
            } else {
                parted.add(row);
            }
        }
        return BrokenRows.joined(withoutDisputes(parted, width), width);
    }

    /** The row of table four may follow the last one at once if its heading and its header were lost. */
    private static List<ObservedRow> withoutDisputes(List<ObservedRow> rows, int width) {
        ObservedRow last = rows.isEmpty() ? null : rows.getLast();
        if (last == null || last.isGrid() || last.tokenCount() != width + DISPUTES * DISPUTES_WIDTH) {
            return rows;
        }
        List<CellText> tokens = last.tokens();
        boolean holds = RowSum.holds(tokens.subList(0, width).toArray(CellText[]::new));
        for (int from = width; from < tokens.size(); from += DISPUTES_WIDTH) {
            holds &= RowSum.holds(tokens.subList(from, from + DISPUTES_WIDTH).toArray(CellText[]::new));
        }
        List<ObservedRow> without = new ArrayList<>(rows);
        without.set(without.size() - 1, new ObservedRow(last.labels(), last.before(), tokens.subList(0, width),
                List.of(), -1, last.leadingNumbers(), last.place(), Layout.STREAM));
        return holds ? without : rows;
    }

    /** Whether at least half of the rows add up; otherwise the values are pieces of something else. */
    private static boolean areRows(List<CellText> tokens, int width) {
        int holding = 0;
        for (int start = 0; start < tokens.size(); start += width) {
            holding += RowSum.holds(tokens.subList(start, start + width).toArray(CellText[]::new)) ? 1 : 0;
        }
        return 2 * holding * width >= tokens.size();
    }
}
