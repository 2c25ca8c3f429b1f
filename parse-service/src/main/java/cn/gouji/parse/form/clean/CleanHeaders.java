package cn.gouji.parse.form.clean;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.parse.form.geometry.HeaderPlaces;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.HeaderOrder;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Headers that name all columns in the order of the form and hold nothing else; each is looked at once for all documents. */
final class CleanHeaders {

    private static final int MOST_REMEMBERED = 500;
    private static final int LONGEST = 600;
    /** Shorter labels are names of columns, too. */
    private static final int TELLING = 4;
    private static final int[] NONE = {};

    private final TableForm form;
    private final boolean summed;
    private final Layout layout;
    private final Remembered<List<HeaderLine>, int[]> remembered = new Remembered<>(MOST_REMEMBERED);

    /** @param summed whether the last column is the sum of the others */
    CleanHeaders(TableForm form, boolean summed, Layout layout) {
        this.form = form;
        this.layout = layout;
        this.summed = summed;
    }

    /**
     * Whether the header is that of the form and the numbers of no row begin left of it.
     *
     * @param starts where the numbers of each row of the form begin
     * @param lines of the whole table
     */
    boolean areAbove(List<HeaderLine> header, int[] starts, List<TextRow> lines) {
        if (length(header) > LONGEST) {
            return false;
        }
        int[] known = remembered.get(header,
                words -> words.stream().allMatch(this::isClean) && !repeats(words) && isThatOfTheForm(lines)
                        ? starts(lines)
                        : NONE);
        return known.length == starts.length && noneIsLeftOf(known, starts);
    }

    /** Whether a word that has a line of its own comes twice between the same rows. */
    private boolean repeats(List<HeaderLine> header) {
        List<HeaderLine> single = header.stream().filter(line -> line.texts().size() == 1).toList();
        return layout == Layout.GRID && Set.copyOf(single).size() < single.size();
    }

    private static int length(List<HeaderLine> header) {
        int length = 0;
        for (HeaderLine line : header) {
            length += CleanLine.length(line.texts());
        }
        return length;
    }

    /** Numbers left of their column may stand below another one; right of it are those of rows with more labels. */
    private static boolean noneIsLeftOf(int[] known, int[] starts) {
        for (int j = 0; j < starts.length; j++) {
            if (starts[j] < known[j]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line has no label that another row of the form could be read by, and no name of a column alone. */
    private boolean isClean(HeaderLine line) {
        boolean pieces = layout == Layout.LINES;
        List<String> texts = pieces ? List.of(String.join("", line.texts())) : line.texts();
        return texts.stream().noneMatch(text -> Captions.isOfAnotherYear(text, null) && !isColumn(text))
                && CleanLine.isHeader(withoutYear(line.texts()), layout == Layout.GRID)
                && texts.stream().map(Wording::core).noneMatch(this::endsWithLabel)
                && !(pieces && isColumn(texts.getFirst()))
                && (layout != Layout.STREAM || texts.stream().noneMatch(CleanHeaders::mayBeOfLabel));
    }

    private boolean endsWithLabel(String core) {
        return form.rows().stream().flatMap(row -> row.cores().stream())
                .anyMatch(label -> label.length() >= TELLING && core.endsWith(label));
    }

    /** 上一年项目数量 names a column of the form of 2019, and no other year. */
    private List<String> withoutYear(List<String> texts) {
        return layout == Layout.GRID
                ? texts
                : texts.stream().filter(text -> !Captions.namesAnother(text, null) || !isColumn(text)).toList();
    }

    /** In a stream nothing parts a header from the label behind it: （六） may be a piece of that. */
    private static boolean mayBeOfLabel(String word) {
        return Numeral.at(word).number() != 0 || Wording.coreLength(word) < 2;
    }

    private boolean isColumn(String text) {
        String core = Wording.core(text).replace("其它", "其他");
        return form.rows().stream().anyMatch(row -> row.names().columnsOf(core) != 0);
    }

    private boolean isThatOfTheForm(List<TextRow> lines) {
        return form.rows().stream().filter(row -> row.width() > 1).map(TableForm.Row::names).distinct()
                .allMatch(columns -> HeaderOrder.of(lines, columns).isThatOfTheForm());
    }

    /** Where a header of cells has the first column of each row of the form; none if it does not tell. */
    private int[] starts(List<TextRow> lines) {
        if (layout != Layout.GRID) {
            return new int[form.rows().size()];
        }
        Set<ColumnNames> blocks = form.rows().stream().map(TableForm.Row::names).collect(Collectors.toSet());
        HeaderPlaces places = new HeaderPlaces(blocks, lines, summed);
        return form.rows().stream().allMatch(row -> places.of(row.names()) != null)
                ? form.rows().stream().mapToInt(row -> places.of(row.names()).start()).toArray()
                : NONE;
    }
}
