package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.parse.form.cell.PageNumber;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.shape.run.ValueRuns.Run;
import cn.gouji.parse.form.wording.TextRow;

/** A table too wide for its page: the values of the last columns follow below those of the first, without labels. */
public final class TornColumns {

    /** Fewer values on a line may be the number of a page. */
    private static final int FEWEST = 2;

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
        boolean torn = runs.subList(0, height).stream().allMatch(run -> run.length() == left)
                && runs.subList(height, 2 * height).stream().allMatch(run -> run.length() == width - left)
                && runs.subList(height + 1, 2 * height).stream().allMatch(run -> run.label().isEmpty());
        if (!torn) {
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
}
