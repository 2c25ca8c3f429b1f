package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.PageNumber;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.shape.run.ValueRuns.Run;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table too wide for its page: the values of the last columns follow below those of the first, without labels or with
 * the same.
 */
public final class TornColumns {

    /** Fewer values on a line may be the number of a page. */
    private static final int FEWEST = 2;
    /** So many labels may be misread, and so many rows hold a slip. */
    private static final int FEW = 3;

    private final int height;
    private final int width;

    public TornColumns(TableForm form) {
        this.height = form.rows().size();
        this.width = form.rows().getFirst().width();
    }

    /** The rows with all their values; null if the table is no such one. */
    public List<TextRow> upright(List<TextRow> printed) {
        List<TextRow> lines = printed.stream().filter(line -> !PageNumber.is(line)).toList();
        List<Run> runs = new ValueRuns(lines).all().stream().filter(run -> run.length() >= FEWEST).toList();
        if (runs.size() != 2 * height) {
            return null;
        }
        int left = runs.getFirst().length();
        List<Run> right = runs.subList(height, 2 * height);
        boolean torn = runs.subList(0, height).stream().allMatch(run -> run.length() == left)
                && right.stream().allMatch(run -> run.length() == width - left);
        if (!torn || right.stream().skip(1).anyMatch(run -> !run.label().isEmpty()) && !areSameRows(runs)) {
            return null;
        }
        List<TextRow> upright = new ArrayList<>();
        for (int j = 0; j < height; j++) {
            List<String> cells = new ArrayList<>(List.of(runs.get(j).label()));
            Stream.of(runs.get(j), runs.get(height + j)).flatMap(run -> run.values().stream())
                    .forEach(value -> cells.add(value.text().raw()));
            upright.add(new TextRow(cells, lines.get(runs.get(j).values().getFirst().line()).place(), true));
        }
        return upright;
    }

    /** Whether the labels come again in the same order, and the values of both halves add up. */
    private boolean areSameRows(List<Run> runs) {
        int others = 0;
        int wrong = 0;
        for (int j = 0; j < height; j++) {
            Run left = runs.get(j);
            Run right = runs.get(height + j);
            others += Wording.core(left.label()).equals(Wording.core(right.label())) ? 0 : 1;
            wrong += RowSum.holds(Stream.of(left, right).flatMap(run -> run.values().stream()).map(ValueRuns.At::text)
                    .toArray(CellText[]::new)) ? 0 : 1;
        }
        return others <= FEW && wrong <= FEW;
    }
}
