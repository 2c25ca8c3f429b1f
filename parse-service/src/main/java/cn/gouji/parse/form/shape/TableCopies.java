package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.LineTokens;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Finds where a section holds its table more than once: again for narrow screens, or that of last year for comparison. */
public final class TableCopies {

    /** Shorter labels are headings of columns, too. */
    private static final int TELLING = 4;
    /** So many lines above and below a title are looked at. */
    private static final int NEAR = 80;

    private static final int QUARTERS = 4;
    /** One row may stand twice in the same table. */
    private static final int FEWEST_AGAIN = 2;

    private final TableForm form;

    public TableCopies(TableForm form) {
        this.form = form;
    }

    /** The lines of each copy with what stands above it. */
    public List<List<TextRow>> part(List<TextRow> lines) {
        List<List<TextRow>> copies = new ArrayList<>();
        int half = form.rows().size() / 2;
        int start = 0;
        int highest = -1;
        int end = 0;
        BitSet seen = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            int row = rowOf(lines.get(i));
            if (row < 0 && Captions.isTitle(lines.get(i)) && holdTable(lines.subList(Math.max(start, i - NEAR), i))
                    && holdTable(lines.subList(i, Math.min(i + NEAR, lines.size())))) {
                copies.add(lines.subList(start, i));
                start = i;
                end = i;
                highest = -1;
                seen.clear();
            }
            if (row >= 0 && highest - row >= half && highest >= half
                    && beginsTable(lines.subList(i, lines.size()), half)
                    && repeats(lines.subList(i, lines.size()), seen)) {
                end = behindValues(lines, end, i);
                copies.add(lines.subList(start, end));
                start = end;
                highest = row;
                seen.clear();
            }
            if (row >= 0) {
                highest = Math.max(highest, row);
                end = i + 1;
                seen.set(row);
            }
        }
        copies.add(lines.subList(start, lines.size()));
        return copies;
    }

    /** Labels that the reading order of a page left behind the values of the table are no other table. */
    private static boolean beginsTable(List<TextRow> rest, int half) {
        int quarters = 0;
        for (int i = 0; i < rest.size() && quarters < QUARTERS * half; i++) {
            quarters += quarters(texts(rest.get(i)));
        }
        return rest.getFirst().grid() || quarters >= QUARTERS * half;
    }

    /** A row that stands too low, however far, begins no other table: only rows that were there before do. */
    private boolean repeats(List<TextRow> rest, BitSet seen) {
        return rest.stream().mapToInt(this::rowOf).filter(row -> row >= 0 && seen.get(row)).distinct()
                .limit(FEWEST_AGAIN).count() == FEWEST_AGAIN;
    }

    /** A dash stands in the place of a value. */
    private static boolean isPrinted(CellText text) {
        return text instanceof CellText.Value || text instanceof CellText.Blank blank && !blank.isEmpty();
    }

    /** How much of a row a line holds: a value alone is but one of several. */
    private static int quarters(List<CellText> texts) {
        boolean value = texts.stream().anyMatch(TableCopies::isPrinted);
        return value && texts.size() > 1 ? QUARTERS : value ? 1 : 0;
    }

    /** Whether there are lines of values for a table, be it one that has the rows of the form as columns. */
    private boolean holdTable(List<TextRow> lines) {
        int width = form.rows().getFirst().width();
        int few = Math.min(form.rows().size() / 2, width);
        int rows = 0;
        for (int i = 0; i < lines.size() && rows < few; i++) {
            int values = (int) texts(lines.get(i)).stream().filter(TableCopies::isPrinted).count();
            // A line may hold several rows, or all of them.
            rows += (values + width - 1) / width;
        }
        return rows >= few;
    }

    /** Whether the caption above a table names another year than that of the report, and not this one. */
    public boolean isOfAnotherYear(List<TextRow> copy, Integer year) {
        boolean another = false;
        boolean own = false;
        for (TextRow line : above(copy)) {
            String caption = Captions.of(line);
            boolean named = Captions.namesYear(caption);
            boolean other = Captions.namesAnother(caption, year);
            own |= named && !other;
            another = named && !other ? false : another || other && (!own || Captions.isTitle(line));
        }
        return another;
    }

    /** Whether there is a whole title above a table, not just the name of a column. */
    public boolean isTitled(List<TextRow> copy) {
        return above(copy).stream().anyMatch(Captions::isTitle);
    }

    private List<TextRow> above(List<TextRow> copy) {
        return copy.stream().takeWhile(line -> rowOf(line) < 0).toList();
    }

    /** Values that came without a label go with the table above. */
    private static int behindValues(List<TextRow> lines, int from, int to) {
        int end = from;
        while (end < to && hasValue(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a copy was filled in. */
    public static boolean holdsValue(List<TextRow> copy) {
        return copy.stream().anyMatch(TableCopies::hasValue);
    }

    private static boolean hasValue(TextRow line) {
        return texts(line).stream().anyMatch(CellText.Value.class::isInstance);
    }

    private static List<CellText> texts(TextRow line) {
        return line.grid()
                ? line.cells().stream().map(CellTextReader::read).toList()
                : new LineTokens(line.text()).texts();
    }

    /** The row of the form whose exact label the line begins with, -1 if there is none. */
    private int rowOf(TextRow line) {
        for (String cell : line.grid() ? line.cells() : List.of(words(line.text()))) {
            String core = cell.length() < TELLING ? "" : Wording.labelCore(form.withoutGroups(cell));
            int row = core.length() < TELLING ? -1 : form.rowOf(core);
            if (row >= 0) {
                return row;
            }
        }
        return -1;
    }

    /** A line of text without the values behind its words. */
    private static String words(String line) {
        int end = line.length();
        while (end > 0 && (Character.isDigit(line.charAt(end - 1)) || Wording.isBlank(line.charAt(end - 1)))) {
            end--;
        }
        return line.substring(0, end);
    }
}
