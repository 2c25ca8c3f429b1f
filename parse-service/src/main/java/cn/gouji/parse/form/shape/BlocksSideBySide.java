package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table of several blocks that has all their columns below one header: a row has values below those of its block only. */
public final class BlocksSideBySide {

    private final TableForm form;

    public BlocksSideBySide(TableForm form) {
        this.form = form;
    }

    /** The rows with the columns of their blocks alone; null if the table is no such one. */
    public List<TextRow> upright(List<TextRow> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Map<ColumnNames, int[]> columns = lines.get(i).grid() ? columns(lines.get(i).cells()) : Map.of();
            if (columns.size() > 1 && columns.values().stream().flatMapToInt(Arrays::stream)
                    .distinct().count() > form.rows().getFirst().width()) {
                return upright(lines, i, columns);
            }
        }
        return null;
    }

    private List<TextRow> upright(List<TextRow> lines, int header, Map<ColumnNames, int[]> columns) {
        List<TextRow> upright = new ArrayList<>();
        for (TextRow line : lines.subList(header + 1, lines.size())) {
            int row = line.grid() ? form.rowAmong(line.cells()) : -1;
            int[] at = row < 0 ? null : columns.get(form.rows().get(row).names());
            if (at == null && line.grid() && line.cells().stream().anyMatch(LineWords::isValue)) {
                return null;
            }
            if (at != null) {
                List<String> values = Arrays.stream(at)
                        .mapToObj(k -> k < line.cells().size() ? line.cells().get(k) : "").toList();
                long all = line.cells().stream().filter(LineWords::isValue).count();
                if (all != values.stream().filter(LineWords::isValue).count()) {
                    return null;
                }
                upright.add(form.rows().get(row).printed(values, line.place()));
            }
        }
        return upright.isEmpty() ? null : upright;
    }

    /** The columns of each block of which all are named; the same name may be one of several blocks. */
    private Map<ColumnNames, int[]> columns(List<String> cells) {
        Map<ColumnNames, int[]> columns = new HashMap<>();
        for (TableForm.Row row : form.rows()) {
            int[] at = new int[row.width()];
            int found = 0;
            for (int k = 0; k < cells.size(); k++) {
                int meant = cells.get(k).isEmpty() ? 0 : row.names().columnsOf(Wording.core(cells.get(k)));
                if (Integer.bitCount(meant) == 1) {
                    at[Integer.numberOfTrailingZeros(meant)] = k;
                    found++;
                }
            }
            if (found == row.width()) {
                columns.put(row.names(), at);
            }
        }
        return columns;
    }
}
