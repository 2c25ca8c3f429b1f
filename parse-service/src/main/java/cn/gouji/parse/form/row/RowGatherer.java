package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Gathers the lines of a section into rows of its table: words first, then values. Two rows on one line are parted, a
 * row that comes one value a line is put together, words without values wait for the row they belong to.
 */
public final class RowGatherer {

    private static final Pattern PAGE_NUMBER = Pattern
            .compile("[-—–－―\\s]*(?:第\\s*)?\\d{1,3}(?:\\s*页)?(?:\\s*[,，/]?\\s*共\\s*\\d{1,3}\\s*页)?[-—–－―\\s]*");
    private static final Pattern VALUE_BEHIND_WORDS = Pattern.compile("(.*[\\u4e00-\\u9fff）)”\"’])\\s*(\\d{1,9})");
    private static final int MOST_WAITING = 6;
    /** A line with one value and hardly any column is a value of a table that comes one cell a line. */
    private static final int WIDEST_STREAM = 2;
    /** So few values alone on their lines may be page numbers: the words before them are still offered to later rows. */
    private static final int SHORTEST_STREAM = 3;

    private final List<ObservedRow> rows = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<CellText> stream = new ArrayList<>();
    private List<String> streamLabels = List.of();
    private Place streamPlace;

    private RowGatherer() {
    }

    public static List<ObservedRow> gather(List<TextRow> lines) {
        RowGatherer gatherer = new RowGatherer();
        lines.forEach(gatherer::add);
        gatherer.endStream();
        return gatherer.rows;
    }

    private void add(TextRow line) {
        if (isPageNumber(line)) {
            return;
        }
        String soleText = line.cells().size() <= WIDEST_STREAM ? line.soleText() : null;
        if (soleText != null && !(CellTextReader.read(soleText) instanceof Words)) {
            addToStream(CellTextReader.read(soleText), line.place());
            return;
        }
        endStream();
        split(line.grid() ? cells(line.cells()) : words(line.cells().getFirst()), line);
    }

    /** -3-, 第 3 页 共 6 页; a bare number may be a value and is not judged here. */
    private static boolean isPageNumber(TextRow line) {
        String text = line.soleText();
        if (text == null || text.length() > 20 || !PAGE_NUMBER.matcher(text).matches()) {
            return false;
        }
        return text.chars().anyMatch(c -> c == '页' || c == '-' || c == '—' || c == '–' || c == '－' || c == '―')
                && text.chars().anyMatch(Character::isDigit) && !text.matches("-\\d+");
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
            rows.add(new ObservedRow(List.of(), streamLabels, stream, -1, 0, streamPlace, false, true));
            if (stream.size() < SHORTEST_STREAM) {
                streamLabels.forEach(this::await);
            }
            stream.clear();
        }
    }

    /** Parts a line where words follow values. */
    private void split(List<CellText> texts, TextRow line) {
        int start = 0;
        while (start < texts.size()) {
            int firstWords = next(texts, start, true);
            int end = texts.size();
            int values = next(texts, firstWords < 0 ? start : firstWords, false);
            if (values >= 0) {
                int wordsAfter = next(texts, values, true);
                end = wordsAfter < 0 ? texts.size() : wordsAfter;
            }
            addRow(texts.subList(start, end), start, line);
            start = end;
        }
    }

    /** Index of the next words, or of the next value. */
    private static int next(List<CellText> texts, int from, boolean words) {
        for (int i = from; i < texts.size(); i++) {
            if (words ? texts.get(i) instanceof Words : texts.get(i) instanceof Value) {
                return i;
            }
        }
        return -1;
    }

    private void addRow(List<CellText> texts, int offset, TextRow line) {
        List<String> labels = new ArrayList<>();
        int lastLabel = -1;
        int leadingNumbers = 0;
        int numbers = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) instanceof Words words) {
                labels.add(words.raw());
                lastLabel = i;
                leadingNumbers = numbers;
            } else if (texts.get(i) instanceof Value) {
                numbers++;
            }
        }
        List<CellText> places = texts.subList(lastLabel + 1, texts.size());
        boolean anyValue = places.stream().anyMatch(Value.class::isInstance);
        if (!anyValue && !(line.grid() && places.size() >= 1 && lastLabel >= 0)) {
            labels.forEach(this::await);
            return;
        }
        rows.add(new ObservedRow(labels, waiting, places, lastLabel < 0 ? -1 : lastLabel + offset, leadingNumbers,
                line.place(), line.grid(), false));
        if (anyValue) {
            waiting.clear();
        } else {
            // The row may be blank, or its label may go on in the next line: offer it to both.
            labels.forEach(this::await);
        }
    }

    private void await(String words) {
        if (waiting.size() == MOST_WAITING) {
            waiting.removeFirst();
        }
        waiting.add(words);
    }

    private static List<CellText> cells(List<String> cells) {
        List<CellText> texts = new ArrayList<>(cells.size());
        for (String cell : cells) {
            CellText text = CellTextReader.read(cell);
            if (text instanceof Words words) {
                addWords(words, texts);
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A cell such as 1.属于国家秘密 0 0 0, or 属于国家秘密0, holds its label and values. */
    private static void addWords(Words words, List<CellText> texts) {
        String raw = words.raw();
        char last = raw.charAt(raw.length() - 1);
        if (last < '0' || last > '9' && last < '０' || last > '９') {
            texts.add(words);
            return;
        }
        texts.addAll(words(raw));
    }

    /** The words and values of a line of text; blanks are not kept, a line has no columns. */
    private static List<CellText> words(String text) {
        List<CellText> texts = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Wording.isBlank(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                addToken(text.substring(start, end), open, texts);
            }
            start = end + 1;
        }
        close(open, texts);
        return texts;
    }

    private static void addToken(String token, StringBuilder open, List<CellText> texts) {
        CellText read = CellTextReader.read(token);
        if (!(read instanceof Words)) {
            close(open, texts);
            texts.add(read);
            return;
        }
        Matcher behind = VALUE_BEHIND_WORDS.matcher(token);
        if (behind.matches() && CellTextReader.read(behind.group(2)) instanceof Value value) {
            open.append(behind.group(1));
            close(open, texts);
            texts.add(value);
        } else {
            open.append(token);
        }
    }

    private static void close(StringBuilder open, List<CellText> texts) {
        if (!open.isEmpty()) {
            texts.add(new Words(open.toString()));
            open.setLength(0);
        }
    }
}
