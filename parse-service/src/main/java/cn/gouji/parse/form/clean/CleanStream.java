package cn.gouji.parse.form.clean;

import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Reads a clean table whose cells come one on a line, or all on the same line. */
final class CleanStream {

    private static final int LONGEST_LINE = 5_000;
    private static final int MOST_LINES = 500;

    private final TableForm form;
    private final boolean summed;
    private final CleanLabels lines;
    private final CleanLabels pieces;
    private final CleanHeaders headers;

    /**
     * @param lines labels that stand each on a line
     * @param pieces labels whose words stand on a line with others
     */
    CleanStream(TableForm form, boolean summed, CleanLabels lines, CleanLabels pieces) {
        this.form = form;
        this.summed = summed;
        this.lines = lines;
        this.pieces = pieces;
        this.headers = new CleanHeaders(form, summed, Layout.STREAM);
    }

    /** Every cell of the table; null if anything in it is otherwise than in the form. */
    Map<String, CellReading> cells(List<TextRow> table) {
        if (table.size() > MOST_LINES || table.stream().anyMatch(line -> line.text().length() > LONGEST_LINE)) {
            return null;
        }
        boolean apart = table.stream().anyMatch(line -> isNumber(line.text()));
        Reading reading = new Reading(apart ? lines : pieces);
        boolean clean = table.stream().allMatch(
                line -> !line.grid() && (apart ? reading.addCell(line) : reading.addLine(line)));
        return clean && reading.isWhole(table) ? reading.rows.cells() : null;
    }

    private static boolean isNumber(String line) {
        return CleanLine.endsWithDigit(line) && line.chars().noneMatch(c -> Wording.isBlank((char) c));
    }

    /** One table while it is read. */
    private final class Reading {

        private final CleanLabels labels;
        private final RowsInOrder rows = new RowsInOrder(form, summed);
        private final WaitingWords waiting = new WaitingWords();
        private CellText.Value[] values = {};
        private Place place;
        private int count;

        private Reading(CleanLabels labels) {
            this.labels = labels;
        }

        private boolean addCell(TextRow line) {
            if (isNumber(line.text())) {
                return addNumber(line.text(), line.place());
            }
            return CleanLine.firstNumber(Wording.words(line.text())) < 0 && addWords(line.text(), true);
        }

        /** A line without numbers, or the only one with them. */
        private boolean addLine(TextRow line) {
            List<String> words = Wording.words(line.text());
            if (CleanLine.firstNumber(words) < 0) {
                rows.addHeader(words);
                return endRow();
            }
            boolean clean = rows.next() == 0;
            for (int i = 0; clean && i < words.size(); i++) {
                clean = CleanLine.endsWithDigit(words.get(i))
                        ? addNumber(words.get(i), line.place())
                        : addWords(words.get(i), i == 0);
            }
            return clean;
        }

        private boolean addWords(String words, boolean startLine) {
            boolean clean = endRow();
            waiting.add(words, startLine);
            return clean;
        }

        private boolean addNumber(String number, Place from) {
            if (count == 0) {
                values = new CellText.Value[rows.areAll() ? 0 : rows.width()];
                place = from;
            }
            if (count == values.length || !(CellTextReader.read(number) instanceof CellText.Value value)
                    || !value.certain()) {
                return false;
            }
            values[count++] = value;
            return true;
        }

        /** Whether the numbers so far are those of a row, or there are none. */
        private boolean endRow() {
            boolean clean = count == 0
                    || count == values.length && waiting.endWithLabel(labels, rows) && rows.add(values, place);
            count = 0;
            return clean;
        }

        private boolean isWhole(List<TextRow> table) {
            boolean whole = endRow() && rows.areAll();
            waiting.addAllTo(rows);
            return whole && headers.areAbove(rows.header(), new int[form.rows().size()], table);
        }
    }
}
