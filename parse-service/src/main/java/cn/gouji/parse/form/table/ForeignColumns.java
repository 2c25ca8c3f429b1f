package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Rows below columns that only another form has, as reports on 2021 mix both: 本年新公开数量 of the form of 2019 is not
 * 本年废止件数, so nothing is told of the rows' cells.
 */
final class ForeignColumns {

    private final TableForm form;
    private final Set<String> own;
    private final Set<String> foreign = new HashSet<>();

    ForeignColumns(FormTable table, TableForm form) {
        this.form = form;
        this.own = names(table);
        for (Form other : Form.values()) {
            FormCatalogue.of(other).tables().stream().filter(same -> same.section() == table.section())
                    .forEach(same -> foreign.addAll(names(same)));
        }
        // Torn, 本年处理决定数量 leaves 处理决定数量.
        foreign.removeIf(name -> own.stream().anyMatch(column -> column.contains(name)));
    }

    private static Set<String> names(FormTable table) {
        Set<String> names = new HashSet<>();
        table.blocks().forEach(block -> block.columns().forEach(column -> names.add(Wording.core(column.label()))));
        return names;
    }

    List<ReadRow> absent(List<ReadRow> read, List<TextRow> lines) {
        boolean inferred = read.stream()
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.origin() == Origin.REALIGNED));
        if (foreign.isEmpty() || !inferred) {
            return read;
        }
        List<ReadRow> left = new ArrayList<>(read);
        rowsBelow(lines).forEach(j -> left.set(j, ReadRow.absent(read.get(j).cells().size())));
        return left;
    }

    private Set<Integer> rowsBelow(List<TextRow> lines) {
        Set<Integer> below = new HashSet<>();
        boolean isForeign = false;
        for (TextRow line : lines) {
            for (String cell : line.cells()) {
                String core = Wording.core(cell);
                isForeign = foreign.contains(core) || isForeign && !own.contains(core);
                int row = isForeign ? form.rowOf(Wording.labelCore(cell)) : -1;
                if (row >= 0) {
                    below.add(row);
                }
            }
        }
        return below;
    }
}
