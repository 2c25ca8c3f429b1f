package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.clean.CleanLine;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;

/** Reads a table four that stands in the document just as in the form: a grid, its header, and below it all fifteen numbers. */
final class CleanDisputes {

    private static final int MOST_REMEMBERED = 2_000;
    private static final int MOST_LINES = 10;
    private static final int LONGEST = 300;

    private final TableForm form;
    /** Whether headers are those of the form, each looked at once for all documents. */
    private final Map<List<List<String>>, Boolean> headers = new ConcurrentHashMap<>();

    CleanDisputes(TableForm form) {
        this.form = form;
    }

    /** Every cell of the table; null if anything in it is otherwise than in the form. */
    Map<String, CellReading> cells(List<TextRow> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES || !lines.stream().allMatch(TextRow::grid)) {
            return null;
        }
        TextRow last = lines.getLast();
        int first = CleanLine.firstNumber(last.cells());
        CellText.Value[] values = first < 0 ? null : CleanLine.values(last.cells(), first, GroupValues.WIDTH);
        boolean alone = values != null && last.cells().subList(0, first).stream().allMatch(String::isEmpty);
        return alone && isThatOfTheForm(lines.subList(0, lines.size() - 1)) ? cells(values, last.place()) : null;
    }

    private Map<String, CellReading> cells(CellText.Value[] values, Place place) {
        Map<String, CellReading> cells = LinkedHashMap.newLinkedHashMap(values.length);
        for (int i = 0; i < values.length; i++) {
            cells.put(form.cellId(i / GroupValues.GROUP_WIDTH, i % GroupValues.GROUP_WIDTH),
                    CellReadings.of(values[i], true, place));
        }
        return cells;
    }

    private boolean isThatOfTheForm(List<TextRow> header) {
        List<List<String>> words = new ArrayList<>(header.size());
        int length = 0;
        for (TextRow line : header) {
            words.add(line.cells());
            length += CleanLine.length(line.cells());
        }
        Boolean known = length > LONGEST ? Boolean.FALSE : headers.get(words);
        if (known == null) {
            known = words.stream().allMatch(CleanLine::isHeader) && !DisputesHeader.from(header, false).isEmpty()
                    && new DisputesOrder(form, header).isThatOfTheForm();
            if (headers.size() < MOST_REMEMBERED) {
                headers.put(words, known);
            }
        }
        return known;
    }
}
