package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.LineTokens;
import cn.gouji.parse.form.shape.run.StackedLines.Pair;
import cn.gouji.parse.form.shape.run.StackedLines.Word;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.page.UnsureNumber;

/**
 * Joins numbers that narrow columns broke between any two digits: 1184 with a 7 below it, in a row whose sums tell that it is
 * 11847. Where they do not tell, the number is unsure.
 */
final class StackedDigits {

    /** How many characters the rest may stand to the side of its number. */
    private static final int SLANT = 1;
    private static final Pattern HEAD = Pattern.compile("\\d{2,8}");
    private static final Pattern REST = Pattern.compile("\\d{1,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d.*");
    private static final int MOST_DIGITS = 9;
    /** Between columns of a page as it was laid out. */
    private static final Pattern GAP = Pattern.compile("\\S {2,}\\d");

    private final StackedLines lines;
    private final int width;

    private StackedDigits(List<TextRow> lines, int width) {
        this.lines = new StackedLines(lines);
        this.width = width;
    }

    /**
     * The lines with such numbers joined; the very same list if there are none.
     *
     * @param width how many columns there are up to each sum
     */
    static List<TextRow> joined(List<TextRow> lines, int width) {
        StackedDigits stacked = new StackedDigits(lines, width);
        for (int i = 0; i < lines.size(); i++) {
            stacked.join(i);
        }
        return stacked.lines.joined();
    }

    private void join(int line) {
        List<Word> heads = lines.words(line).stream().filter(word -> HEAD.matcher(word.text()).matches()).toList();
        if (heads.isEmpty() || addsUp(lines.text(line))) {
            return;
        }
        for (int below = line + 1; below <= line + StackedLines.FURTHEST && below < lines.size(); below++) {
            List<List<Pair>> possible = possible(line, below, heads);
            StackedLines.Row proven = proven(possible, line, below);
            StackedLines.Row row = proven == null ? unsure(possible, line, below) : proven;
            if (row != null) {
                lines.put(row);
                return;
            }
        }
    }

    /** The only way to put the numbers together that adds up; null if there is none or several. */
    private StackedLines.Row proven(List<List<Pair>> possible, int line, int below) {
        List<StackedLines.Row> rows = possible.stream().map(pairs -> lines.row(pairs, line, below))
                .filter(row -> row != null && addsUp(row.text())).distinct().toList();
        return rows.size() == 1 ? rows.getFirst() : null;
    }

    /** The row with all readings of each number that may be broken; null if words stand beside what may be their rest. */
    private StackedLines.Row unsure(List<List<Pair>> possible, int line, int below) {
        Map<Word, List<Pair>> byHead = possible.stream().flatMap(List::stream).distinct()
                .collect(Collectors.groupingBy(Pair::head, LinkedHashMap::new, Collectors.toList()));
        List<Pair> pairs = byHead.entrySet().stream().map(entry -> new Pair(entry.getKey(),
                entry.getValue().getFirst().rest(), readings(entry.getKey(), entry.getValue()))).toList();
        boolean alone = lines.words(below).size() == numbers(below).size();
        return pairs.isEmpty() || !alone || !hasPlace(below) ? null : lines.row(pairs, line, below);
    }

    private static String readings(Word head, List<Pair> pairs) {
        return UnsureNumber.text(
                Stream.concat(Stream.of(head.text()), pairs.stream().map(Pair::number)).distinct().toList());
    }

    /** What may be the numbers with their rests, by the characters in front of them and by how wide these are. */
    private List<List<Pair>> possible(int line, int below, List<Word> heads) {
        List<Word> rests = numbers(below);
        boolean between = below - line == StackedLines.FURTHEST;
        int longest = IntStream.range(line, below).mapToObj(this::numbers).flatMap(List::stream)
                .mapToInt(word -> word.text().length()).max().orElse(0);
        if (!between && !(isLaidOut(line) && hasPlace(below))) {
            return rests.isEmpty() ? List.of() : RestsInOrder.of(values(line), rests, longest, width);
        }
        if (!isLaidOut(between ? line + 1 : line)) {
            return List.of();
        }
        List<ToIntBiFunction<Integer, Word>> measures = List.of((i, word) -> word.at(),
                (i, word) -> LineTokens.column(lines.text(i), word.at()));
        return measures.stream()
                .map(measure -> pairs(heads, rests, (head, rest) -> fit(head.text(), rest.text(), longest)
                        && isBelow(head, rest, measure.applyAsInt(line, head) - measure.applyAsInt(below, rest))))
                .filter(pairs -> !pairs.isEmpty() && pairs.size() == rests.size()
                        && (!between || pairs.size() == numbers(line).size()))
                .toList();
    }

    private static List<Pair> pairs(List<Word> heads, List<Word> rests, BiPredicate<Word, Word> belong) {
        List<Pair> pairs = new ArrayList<>();
        for (Word rest : rests) {
            heads.stream().filter(head -> belong.test(head, rest)).findFirst()
                    .ifPresent(head -> pairs.add(new Pair(head, rest, head.text() + rest.text())));
        }
        return pairs;
    }

    /**
     * Whether two pieces may be those of a number.
     *
     * @param longest digits of the numbers in the row: as many as its columns are wide
     */
    static boolean fit(String head, String rest, int longest) {
        return head.length() == longest && HEAD.matcher(head).matches() && REST.matcher(rest).matches()
                && longest + rest.length() <= MOST_DIGITS;
    }

    /** @param lead how many characters a number begins in front of what stands below */
    private static boolean isBelow(Word head, Word rest, int lead) {
        return lead <= SLANT && rest.text().length() - lead <= head.text().length() + SLANT;
    }

    /** A line of one word comes without the blanks in front of it; a row of a grid has no words. */
    private boolean hasPlace(int line) {
        List<Word> words = lines.words(line);
        return words.size() > 1 || !words.isEmpty() && words.getFirst().at() > 0;
    }

    /** Numbers and dashes. */
    private List<Word> values(int line) {
        return lines.words(line).stream()
                .filter(word -> !(CellTextReader.read(word.text()) instanceof CellText.Words)).toList();
    }

    private List<Word> numbers(int line) {
        return lines.words(line).stream().filter(word -> NUMBER.matcher(word.text()).matches()).toList();
    }

    /** Whether a line holds several columns, and not one cell a line as other programs print them. */
    private boolean isLaidOut(int line) {
        return numbers(line).size() > 1 && GAP.matcher(lines.text(line)).find();
    }

    /** Whether the values of a line are those of whole rows that add up. */
    private boolean addsUp(String line) {
        CellText[] values = new LineTokens(line).texts().stream().filter(text -> !(text instanceof CellText.Words))
                .toArray(CellText[]::new);
        if (values.length == 0 || values.length % width != 0) {
            return false;
        }
        for (int start = 0; start < values.length; start += width) {
            if (!RowSum.isThere(Arrays.copyOfRange(values, start, start + width))) {
                return false;
            }
        }
        return true;
    }
}
