package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table that has each of its cells on a line of its own, behind the names of row and column. */
final class CellList {

    private final TableForm form;
    private final Map<String, int[]> cells = new HashMap<>();
    private int count;

    CellList(TableForm form) {
        this.form = form;
        for (int j = 0; j < form.rows().size(); j++) {
            TableForm.Row row = form.rows().get(j);
            count += row.width();
            for (int c = 0; c < row.width(); c++) {
                for (String label : row.cores()) {
                    cells.put(label + Wording.core(row.columns().get(c).label()), new int[]{j, c});
                }
            }
        }
    }

    /** The cells in rows; null if they are not listed, or one is listed twice. */
    public List<TextRow> upright(List<TextRow> lines) {
        List<List<String>> rows = new ArrayList<>();
        form.rows().forEach(row -> rows.add(new ArrayList<>(List.of(row.row().label()))));
        for (int j = 0; j < rows.size(); j++) {
            for (int c = 0; c < form.rows().get(j).width(); c++) {
                rows.get(j).add("");
            }
        }
        List<String> words = LineWords.of(lines).stream().filter(word -> !word.isEmpty()).toList();
        int found = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            int[] cell = cells.get(Wording.core(words.get(i)));
            if (cell != null && LineWords.isValue(words.get(i + 1))) {
                String before = rows.get(cell[0]).set(cell[1] + 1, words.get(i + 1));
                if (!before.isEmpty()) {
                    return null;
                }
                found++;
            }
        }
        if (2 * found <= count) {
            return null;
        }
        Place place = lines.getFirst().place();
        return rows.stream().map(row -> new TextRow(row, place, true)).toList();
    }
}
