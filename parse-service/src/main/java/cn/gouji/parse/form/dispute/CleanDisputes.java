package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.clean.CleanLine;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.TextRow;

/** Reads a table four that stands in the document just as in the form: its header, and below it all fifteen numbers. */
final class CleanDisputes {

    private static final int MOST_REMEMBERED = 500;
    private static final int MOST_LINES = 10;
    private static final int LONGEST = 300;

    private final TableForm form;
    /** Whether headers are those of the form, each looked at once for all documents. */
    private final Remembered<Header, Boolean> headers = new Remembered<>(MOST_REMEMBERED);

    private record Header(boolean grid, List<List<String>> lines) {
    }

    CleanDisputes(TableForm form) {
        this.form = form;
    }

    /** Every cell of the table; null if anything in it is otherwise than in the form. */
    Map<String, CellReading> cells(List<TextRow> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return null;
        }
        TextRow last = lines.getLast();
        List<String> texts = CleanLine.texts(last);
        int first = CleanLine.firstNumber(texts);
        CellText.Value[] values = first < 0 ? null : CleanLine.values(texts, first, GroupValues.WIDTH);
        boolean alone = values != null && texts.subList(0, first).stream().allMatch(String::isEmpty)
                && lines.stream().allMatch(line -> line.grid() == last.grid());
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

    private boolean isThatOfTheForm(List<TextRow> lines) {
        List<List<String>> words = new ArrayList<>(lines.size());
        int length = 0;
        for (TextRow line : lines) {
            words.add(CleanLine.texts(line));
            length += CleanLine.length(words.getLast());
        }
        if (lines.isEmpty() || length > LONGEST) {
            return false;
        }
        boolean grid = lines.getFirst().grid();
        Header header = new Header(grid, words);
        return headers.get(header, printed -> words.stream().allMatch(texts -> CleanLine.isHeader(texts, grid))
                && !DisputesHeader.from(lines, false).isEmpty() && new DisputesOrder(form, lines).isThatOfTheForm());
    }
}
