package cn.gouji.parse.form.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table of which an office tells the sums only: a column 数量 or 总计, or a list such as 予以公开：12. The other cells are not
 * in the document.
 */
final class OnlyTotals {

    private static final Set<String> NAMES = Set.of("总计", "合计", "数量", "数量件", "件数", "申请数量", "总数");
    /** A label, what parts it from its value, and the value. */
    private static final Pattern ITEM = Pattern
            .compile("[-*•·●\\s]*(.*[\\u4e00-\\u9fff）)”\"*])[\\s:：=＝\\-—–…·.．→➔➜_]+(\\d{1,9})\\s*件?[；;。，,、]?");
    /** One of so many rows may be missing. */
    private static final int FEW = 5;

    private final TableForm form;

    OnlyTotals(TableForm form) {
        this.form = form;
    }

    /** What is told of the cells; null if the table is no such one. */
    ReadTable read(List<TextRow> lines) {
        Map<String, CellReading> cells = new LinkedHashMap<>();
        for (int j = 0; j < form.rows().size(); j++) {
            for (int c = 0; c < form.rows().get(j).width(); c++) {
                cells.put(form.cellId(j, c), CellReading.absent());
            }
        }
        boolean named = false;
        int found = 0;
        for (TextRow line : lines) {
            int values = (int) LineWords.of(line).stream().filter(LineWords::isValue).count();
            Matcher item = ITEM.matcher(line.grid() ? "" : line.text().strip());
            String label = item.matches() ? item.group(1) : line.grid() ? label(line) : "";
            int row = form.rowOf(Wording.labelCore(label.replace("*", "")));
            named |= line.grid() && values == 0 && NAMES.contains(Wording.core(last(line)));
            boolean told = row >= 0 && (item.matches() || named && values == 1);
            if (told) {
                String id = form.cellId(row, form.rows().get(row).width() - 1);
                CellText value = CellTextReader.read(item.matches() ? item.group(2) : last(line));
                if (!(value instanceof CellText.Value) || cells.get(id).value() != null) {
                    return null;
                }
                cells.put(id, CellReadings.of(value, false, line.place()));
                found++;
            } else if (values > 0 && (line.grid() || values == LineWords.of(line).size())) {
                return null;
            }
        }
        return found * FEW > form.rows().size() * (FEW - 1) ? new ReadTable(cells) : null;
    }

    /** The words right before the last cell with text. */
    private static String label(TextRow line) {
        return IntStream.iterate(line.cells().size() - 1, i -> i >= 0, i -> i - 1).mapToObj(line.cells()::get)
                .filter(cell -> !cell.isEmpty()).skip(1).findFirst().orElse("");
    }

    private static String last(TextRow line) {
        return line.cells().stream().filter(cell -> !cell.isEmpty()).reduce("", (before, cell) -> cell);
    }
}
