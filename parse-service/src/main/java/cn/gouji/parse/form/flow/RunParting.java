package cn.gouji.parse.form.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;

/**
 * Parts values that follow each other into a known number of rows, of which some next to each other lost a value, or some have
 * a zero in the place of their label. A row that adds up in every such parting is known.
 */
public final class RunParting {

    /** Rows in front of those that lost a value, these themselves, and rows behind them. */
    private static final int PHASES = 3;

    private final List<CellText> values;
    private final int rows;
    private final int width;
    /** What each row may be, by its numbers; a row that lost a value is an empty list. */
    private final List<Map<List<BigDecimal>, List<CellText>>> possible = new ArrayList<>();
    /** Whether the rest of the rows can be made of the values from one on, by row, value and phase: not known, yes or no. */
    private final Boolean[][][] ends;

    private RunParting(List<CellText> values, int rows, int width) {
        this.values = values;
        this.rows = rows;
        this.width = width;
        this.ends = new Boolean[rows + 1][values.size() + 1][PHASES];
        for (int j = 0; j < rows; j++) {
            possible.add(new HashMap<>());
        }
    }

    /** The values of each row, null for those that are not known; null if the values cannot be parted so. */
    public static List<List<CellText>> part(List<CellText> values, int rows, int width) {
        boolean may = rows > 0 && values.size() >= rows * (width - 1) && values.size() <= rows * (width + 1)
                && values.stream().allMatch(CellText.Value.class::isInstance);
        RunParting parting = may ? new RunParting(values, rows, width) : null;
        return may && parting.ends(0, 0, 0) ? parting.known() : null;
    }

    private List<List<CellText>> known() {
        List<List<CellText>> known = new ArrayList<>();
        for (Map<List<BigDecimal>, List<CellText>> row : possible) {
            List<CellText> only = row.size() == 1 ? row.values().iterator().next() : List.of();
            known.add(only.isEmpty() ? null : only);
        }
        return known;
    }

    private boolean ends(int row, int from, int phase) {
        if (row == rows) {
            return from == values.size();
        }
        if (ends[row][from][phase] == null) {
            boolean whole = adds(from) && ends(row + 1, from + width, phase == 1 ? 2 : phase);
            boolean labelled = values.size() > rows * width && isZero(from) && adds(from + 1)
                    && ends(row + 1, from + width + 1, phase);
            boolean lost = values.size() < rows * width && phase < 2 && from + width - 1 <= values.size()
                    && ends(row + 1, from + width - 1, 1);
            if (whole) {
                remember(row, values.subList(from, from + width));
            }
            if (labelled) {
                remember(row, values.subList(from + 1, from + 1 + width));
            }
            if (lost) {
                remember(row, List.of());
            }
            ends[row][from][phase] = whole || labelled || lost;
        }
        return ends[row][from][phase];
    }

    private void remember(int row, List<CellText> texts) {
        possible.get(row).put(texts.stream().map(text -> ((CellText.Value) text).number()).toList(), texts);
    }

    private boolean adds(int from) {
        return from + width <= values.size()
                && RowSum.holds(values.subList(from, from + width).toArray(CellText[]::new));
    }

    private boolean isZero(int at) {
        return at < values.size() && ((CellText.Value) values.get(at)).number().signum() == 0;
    }
}
