package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.GridCells;
import cn.gouji.parse.form.cell.SplitNumber;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.page.UnsureNumber;

/**
 * Gathers the lines of a section into rows of its table: words first, then values. Two rows on one line are parted, a
 * row that comes one value a line is put together, words without values wait for the row they belong to.
 */
public final class RowGatherer {

    private static final int MOST_WAITING = 6;
    /** A line with one value and hardly any column is a value of a table that comes one cell a line. */
    private static final int WIDEST_STREAM = 2;
    /** So few values alone on their lines may be page numbers: the words before them are still offered to later rows. */
    private static final int SHORTEST_STREAM = 3;

    private static final int LONGEST_PART_SUM = 4;
    private static final String TELEPHONE = "电话";
    private static final int LONGEST_SIGNATURE = 60;

    private final PageNumbers pageNumbers;
    private final int width;
    private final GridCells cells;
    private final List<ObservedRow> rows = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<CellText> stream = new ArrayList<>();
    private List<String> streamLabels = List.of();
    private Place streamPlace;

    private RowGatherer(List<TextRow> lines, int width) {
        this.pageNumbers = new PageNumbers(lines);
        this.width = width;
        this.cells = new GridCells(width);
    }

    /** @param width how many columns the table has */
    public static List<ObservedRow> gather(List<TextRow> lines, int width) {
        RowGatherer gatherer = new RowGatherer(lines, width);
        lines.forEach(gatherer::add);
        gatherer.endStream();
        return gatherer.rows;
    }

    private void add(TextRow line) {
        if (pageNumbers.has(line)) {
            return;
        }
        if (line.cells().stream().anyMatch(cell -> cell.contains(TELEPHONE))
                && line.text().length() < LONGEST_SIGNATURE) {
            // Who filled the table in stands below it: the number is no value of a label above that has none.
            endStream();
            waiting.clear();
            return;
        }
        String soleText = line.cells().size() <= WIDEST_STREAM ? line.soleText() : null;
        CellText sole = soleText == null ? null : CellTextReader.read(soleText);
        if (sole != null && !(sole instanceof Words)) {
            addToStream(sole, line.place());
            return;
        }
        if (soleText != null && !line.grid() && SplitNumber.isTwo(soleText)) {
            // Two values of a row, or the digits of one: what adds up will tell.
            new LineTokens(soleText).texts().forEach(value -> addToStream(value, line.place()));
            return;
        }
        if (soleText != null && !line.grid()
                && (stream.isEmpty() ? ValueLine.isDashed(soleText) : ValueLine.is(soleText))) {
            new LineTokens(soleText).texts().forEach(value -> addToStream(value, line.place()));
            return;
        }
        endStream();
        if (line.grid() && (soleText == null || line.cells().getLast().isEmpty())) {
            split(cells.texts(line.cells()), List.of(), line.place(), true);
            return;
        }
        LineTokens tokens = new LineTokens(line.text());
        List<CellText> texts = tokens.texts();
        if (tokens.glued() && texts.size() == 2) {
            await(texts.getFirst().raw());
            addToStream(texts.getLast(), line.place());
        } else {
            split(texts, tokens.ends(), line.place(), false);
        }
    }

    private void addToStream(CellText value, Place place) {
        if (stream.isEmpty()) {
            streamLabels = List.copyOf(waiting);
            waiting.clear();
            streamPlace = place;
        }
        stream.add(value);
    }

    private void endStream() {
        if (streamLabels.stream().anyMatch(RowGatherer::isPartSum)) {
            stream.clear();
            streamLabels = List.of();
        }
        if (!stream.isEmpty()) {
            rows.add(new ObservedRow(List.of(), streamLabels, stream, List.of(), -1, 0, streamPlace, Layout.STREAM));
            if (stream.size() < SHORTEST_STREAM) {
                streamLabels.forEach(this::await);
            }
            stream.clear();
        }
    }

    /** Parts a line where words follow values, and where values of whole rows stand in front of a label that has its own. */
    private void split(List<CellText> texts, List<Integer> ends, Place place, boolean grid) {
        boolean shared = false;
        int start = 0;
        while (start < texts.size()) {
            int firstWords = RowTexts.next(texts, start, true);
            int end = texts.size();
            int values = RowTexts.next(texts, firstWords < 0 ? start : firstWords, false);
            if (values >= 0) {
                int wordsAfter = RowTexts.next(texts, values, true);
                end = wordsAfter < 0 ? texts.size() : wordsAfter;
                end = RowTexts.areRows(texts.subList(start, Math.max(start, firstWords)), width) ? firstWords : end;
            }
            shared |= end < texts.size() && RowTexts.next(texts, end, false) >= 0;
            Layout layout = grid ? shared ? Layout.SHARED_GRID : Layout.GRID : shared ? Layout.STREAM : Layout.ALIGNED;
            addRow(texts.subList(start, end), ends.isEmpty() ? ends : ends.subList(start, end), start, place, layout);
            start = end;
        }
    }

    private void addRow(List<CellText> texts, List<Integer> ends, int offset, Place place, Layout layout) {
        List<String> labels = new ArrayList<>();
        int lastLabel = -1;
        int leadingNumbers = 0;
        int numbers = 0;
        for (int i = 0; i < texts.size(); i++) {
            CellText text = texts.get(i);
            if (RowTexts.isLabel(text)
                    || text instanceof Words words && numbers == 0 && !UnsureNumber.is(words.raw())
                            && !RowTexts.isIllegible(words.raw())) {
                labels.add(text.raw());
                lastLabel = i;
                leadingNumbers = numbers;
            } else if (text instanceof Value) {
                numbers++;
            }
        }
        boolean grid = layout == Layout.GRID || layout == Layout.SHARED_GRID;
        int end = !grid && RowTexts.endsWithMarks(texts) ? texts.size() - 1 : RowTexts.withoutShares(texts);
        List<CellText> places = texts.subList(lastLabel + 1, Math.max(end, lastLabel + 1));
        boolean anyValue = places.stream().anyMatch(Value.class::isInstance);
        boolean mayBeBlank = layout == Layout.GRID && !places.isEmpty() && lastLabel >= 0;
        if (!anyValue && !mayBeBlank && !RowTexts.isDashed(places)) {
            labels.forEach(this::await);
            return;
        }
        if (labels.stream().anyMatch(RowGatherer::isPartSum)) {
            // The form has no sums of groups, and no label above goes on in such a row.
            waiting.clear();
            return;
        }
        rows.add(new ObservedRow(labels, waiting, places,
                layout == Layout.ALIGNED ? ends.subList(lastLabel + 1, lastLabel + 1 + places.size()) : List.of(),
                lastLabel < 0 ? -1 : lastLabel + offset, leadingNumbers, place, layout));
        if (anyValue) {
            waiting.clear();
        } else {
            // The row may be blank, or its label may go on in the next line: offer it to both.
            labels.forEach(this::await);
        }
    }

    private void await(String words) {
        if (isPartSum(words)) {
            waiting.clear();
        }
        if (waiting.size() == MOST_WAITING) {
            waiting.removeFirst();
        }
        waiting.add(words);
    }

    /** 小计, maybe with blanks. */
    private static boolean isPartSum(String words) {
        return words.length() <= LONGEST_PART_SUM && words.startsWith("小") && words.endsWith("计");
    }
}
