package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Gathers the lines of a section into rows of its table: words first, then values. Two rows on one line are parted, a
 * row that comes one value a line is put together, words without values wait for the row they belong to.
 */
public final class RowGatherer {

    private static final Pattern PAGE_NUMBER = Pattern
            .compile(
                    "[-—–－―\\s]*(?:第\\s*)?\\d{1,3}(?:\\s*页)?(?:\\s*[,，/]?\\s*共\\s*\\d{1,3}\\s*页|\\s*/\\s*\\d{1,3})?[-—–－―\\s]*");
    private static final Pattern PAGE_MARK = Pattern.compile("[页/\\-—–－―].*\\d|\\d.*[页\\-—–－―]");
    private static final String PAGE_MARKS = "页/-—–－―";
    private static final Pattern NEGATIVE = Pattern.compile("[-－]\\d+");
    /** A number that goes on with something else; an ordinal such as 3. is none. */
    private static final Pattern SPOILED_VALUE = Pattern.compile("\\d+(?:[.,]\\d+)?(?![.．、)）\\d])");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:\\.\\d+)?\\s*[%％]");
    /** Stands for a number that could not be recognised on a scanned page: no label, but a place. */
    private static final String ILLEGIBLE = "\uFFFD";
    private static final int MOST_WAITING = 6;
    /** A line with one value and hardly any column is a value of a table that comes one cell a line. */
    private static final int WIDEST_STREAM = 2;
    /** So few values alone on their lines may be page numbers: the words before them are still offered to later rows. */
    private static final int SHORTEST_STREAM = 3;

    private static final Pattern SPLIT_NUMBER = Pattern
            .compile("[1-9０-９Il][\\d０-９OoIl]*(?:[\\s\\u00a0\\u3000][\\d０-９OoIl]+)+");

    private final int width;
    private final List<ObservedRow> rows = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<CellText> stream = new ArrayList<>();
    private List<String> streamLabels = List.of();
    private Place streamPlace;

    private RowGatherer(int width) {
        this.width = width;
    }

    /** @param width how many columns the table has */
    public static List<ObservedRow> gather(List<TextRow> lines, int width) {
        RowGatherer gatherer = new RowGatherer(width);
        lines.forEach(gatherer::add);
        gatherer.endStream();
        return gatherer.rows;
    }

    private void add(TextRow line) {
        if (isPageNumber(line)) {
            return;
        }
        String soleText = line.cells().size() <= WIDEST_STREAM ? line.soleText() : null;
        CellText sole = soleText == null ? null : CellTextReader.read(soleText);
        if (sole != null && !(sole instanceof Words)) {
            addToStream(sole, line.place());
            return;
        }
        if (soleText != null && !line.grid() && isTwoNumbers(soleText)) {
            // Two values of a row, or the digits of one: what adds up will tell.
            new LineTokens(soleText).texts().forEach(value -> addToStream(value, line.place()));
            return;
        }
        endStream();
        if (line.grid() && soleText == null) {
            split(cells(line.cells()), List.of(), line.place(), true);
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

    private static boolean isTwoNumbers(String text) {
        return text.length() < 12 && SPLIT_NUMBER.matcher(text).matches()
                && new LineTokens(text).texts().size() == 2;
    }

    /** -3-, 第 3 页 共 6 页; a bare number may be a value and is not judged here. */
    private static boolean isPageNumber(TextRow line) {
        String text = line.soleText();
        return text != null && text.length() <= 20 && Wording.containsAny(text, PAGE_MARKS)
                && PAGE_NUMBER.matcher(text).matches()
                && PAGE_MARK.matcher(text).find() && !NEGATIVE.matcher(text).matches();
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
        if (!stream.isEmpty()) {
            rows.add(new ObservedRow(List.of(), streamLabels, stream, List.of(), -1, 0, streamPlace, Layout.STREAM));
            if (stream.size() < SHORTEST_STREAM) {
                streamLabels.forEach(this::await);
            }
            stream.clear();
        }
    }

    /** Parts a line where words follow values. */
    private void split(List<CellText> texts, List<Integer> ends, Place place, boolean grid) {
        boolean shared = false;
        int start = 0;
        while (start < texts.size()) {
            int firstWords = next(texts, start, true);
            int end = texts.size();
            int values = next(texts, firstWords < 0 ? start : firstWords, false);
            if (values >= 0) {
                int wordsAfter = next(texts, values, true);
                end = wordsAfter < 0 ? texts.size() : wordsAfter;
            }
            shared |= end < texts.size() && next(texts, end, false) >= 0;
            Layout layout = grid ? shared ? Layout.SHARED_GRID : Layout.GRID : shared ? Layout.STREAM : Layout.ALIGNED;
            addRow(texts.subList(start, end), ends.isEmpty() ? ends : ends.subList(start, end), start, place, layout);
            start = end;
        }
    }

    /** Index of the next words that can be a label, or of the next value. */
    private static int next(List<CellText> texts, int from, boolean words) {
        for (int i = from; i < texts.size(); i++) {
            if (words ? isLabel(texts.get(i)) : texts.get(i) instanceof Value) {
                return i;
            }
        }
        return -1;
    }

    /** Words that are no spoiled value. */
    private static boolean isLabel(CellText text) {
        if (!(text instanceof Words words)) {
            return false;
        }
        int core = Wording.coreLength(words.raw());
        return core > 3 || core > 0 && !SPOILED_VALUE.matcher(words.raw()).lookingAt();
    }

    private void addRow(List<CellText> texts, List<Integer> ends, int offset, Place place, Layout layout) {
        List<String> labels = new ArrayList<>();
        int lastLabel = -1;
        int leadingNumbers = 0;
        int numbers = 0;
        for (int i = 0; i < texts.size(); i++) {
            CellText text = texts.get(i);
            if (isLabel(text) || text instanceof Words words && numbers == 0 && !words.raw().equals(ILLEGIBLE)) {
                labels.add(text.raw());
                lastLabel = i;
                leadingNumbers = numbers;
            } else if (text instanceof Value) {
                numbers++;
            }
        }
        int end = withoutShares(texts);
        List<CellText> places = texts.subList(lastLabel + 1, Math.max(end, lastLabel + 1));
        boolean anyValue = places.stream().anyMatch(Value.class::isInstance);
        boolean mayBeBlank = layout == Layout.GRID && !places.isEmpty() && lastLabel >= 0;
        if (!anyValue && !mayBeBlank && !isDashed(places)) {
            labels.forEach(this::await);
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

    /** Where the percentages begin that some offices print behind the values. */
    private static int withoutShares(List<CellText> texts) {
        int end = texts.size();
        while (end > 0 && texts.get(end - 1) instanceof Words words && SHARE.matcher(words.raw()).matches()) {
            end--;
        }
        return end;
    }

    /** Several dashes stand for a row without values. */
    private static boolean isDashed(List<CellText> places) {
        return places.size() > 2 && places.stream().allMatch(text -> text instanceof CellText.Blank b && !b.isEmpty());
    }

    private void await(String words) {
        if (waiting.size() == MOST_WAITING) {
            waiting.removeFirst();
        }
        waiting.add(words);
    }

    private List<CellText> cells(List<String> cells) {
        List<CellText> texts = new ArrayList<>(cells.size());
        for (String cell : cells) {
            CellText text = CellTextReader.read(cell);
            if (text instanceof Words && SPLIT_NUMBER.matcher(cell).matches() && isOneOf(cells)) {
                CellText joined = CellTextReader.read(Wording.compact(cell));
                texts.add(joined instanceof Value value ? new Value(value.number(), cell, false) : text);
            } else if (text instanceof Words && Character.isDigit(cell.charAt(cell.length() - 1))) {
                // A cell such as 1.属于国家秘密 0 0 0, or 属于国家秘密0, holds its label and values.
                texts.addAll(new LineTokens(cell).texts());
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Whether a row has a value in each column if the digits within a cell are those of one number. */
    private boolean isOneOf(List<String> cells) {
        int values = 0;
        for (String cell : cells) {
            boolean value = SPLIT_NUMBER.matcher(cell).matches() || CellTextReader.read(cell) instanceof Value;
            values += value ? 1 : 0;
        }
        return values == width;
    }
}
