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
import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Reads a table four that stands in the document just as in the form: its header, and below it all fifteen numbers. */
final class CleanDisputes {

    private static final int MOST_REMEMBERED = 500;
    private static final int MOST_LINES = 60;
    private static final int LONGEST = 400;

    private final TableForm form;
    private final DisputesNames names;
    /** Whether headers are those of the form, each looked at once for all documents. */
    private final Remembered<Header, Boolean> headers = new Remembered<>(MOST_REMEMBERED);

    /** @param beside whether the numbers stand behind its last words on the same line */
    private record Header(boolean grid, List<List<String>> lines, boolean beside) {
    }

    CleanDisputes(TableForm form, DisputesNames names) {
        this.form = form;
        this.names = names;
    }

    /** Every cell of the table; null if anything in it is otherwise than in the form. */
    Map<String, CellReading> cells(List<TextRow> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return null;
        }
        TextRow last = lines.getLast();
        int count = isAlone(last) ? GroupValues.WIDTH : 1;
        if (count > lines.size() || lines.stream().anyMatch(line -> line.grid() != last.grid())
                || last.grid() && isWider(lines, last)) {
            return null;
        }
        List<TextRow> numbers = lines.subList(lines.size() - count, lines.size());
        List<String> texts = count == 1 ? CleanLine.texts(last) : numbers.stream().map(TextRow::text).toList();
        int first = CleanLine.firstNumber(texts);
        CellText.Value[] values = first < 0 ? null : CleanLine.values(texts, first, GroupValues.WIDTH);
        List<String> beside = values == null ? List.of() : texts.subList(0, first);
        return values != null && !areMoved(last, values) && isThatOfTheForm(lines, lines.size() - count, beside)
                ? cells(values, numbers.getFirst().place())
                : null;
    }

    /** Whether the numbers do not add up among more places: they may begin behind a blank one, and end with one of the office's own. */
    private static boolean areMoved(TextRow row, CellText.Value[] values) {
        return row.grid() && row.cells().size() > GroupValues.WIDTH && !GroupValues.hold(values);
    }

    /** A header with more places than there are numbers does not tell of which they are. */
    private static boolean isWider(List<TextRow> lines, TextRow last) {
        return lines.stream().anyMatch(line -> line.cells().size() > last.cells().size());
    }

    /** Whether a line of text is one word. */
    private static boolean isAlone(TextRow line) {
        return !line.grid() && line.text().chars().noneMatch(c -> Wording.isBlank((char) c));
    }

    private Map<String, CellReading> cells(CellText.Value[] values, Place place) {
        Map<String, CellReading> cells = LinkedHashMap.newLinkedHashMap(values.length);
        for (int i = 0; i < values.length; i++) {
            cells.put(form.cellId(i / GroupValues.GROUP_WIDTH, i % GroupValues.GROUP_WIDTH),
                    CellReadings.of(values[i], true, place));
        }
        return cells;
    }

    /**
     * @param above how many lines stand above the numbers
     * @param beside what stands in front of the numbers on their line
     */
    private boolean isThatOfTheForm(List<TextRow> lines, int above, List<String> beside) {
        boolean grid = lines.getFirst().grid();
        boolean any = beside.stream().anyMatch(text -> !text.isEmpty());
        List<List<String>> words = new ArrayList<>(lines.size());
        int length = 0;
        for (TextRow line : lines.subList(0, above)) {
            words.add(CleanLine.texts(line));
            length += CleanLine.length(words.getLast());
        }
        if (any) {
            words.add(List.copyOf(beside));
            length += CleanLine.length(beside);
        }
        if (words.isEmpty() || length > LONGEST || any && grid) {
            return false;
        }
        return headers.get(new Header(grid, words, any),
                header -> words.stream().allMatch(texts -> CleanLine.isHeader(texts, grid))
                        && names.groups(words.stream().flatMap(List::stream).toList()) <= GroupValues.GROUPS
                        && words.stream().flatMap(List::stream)
                                .noneMatch(text -> Captions.isOfAnotherYear(Wording.compact(text), null))
                        && !DisputesHeader.from(lines, false).isEmpty()
                        && new DisputesOrder(form, lines).isThatOfTheForm());
    }
}
