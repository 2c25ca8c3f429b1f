package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Leaves out columns that their names tell to hold the values of last year, or how much these changed. */
public final class OtherColumns {

    private static final Pattern NAME = Pattern
            .compile("(?:(?:上一?年|去年)(?!结转).*|同期.*|(?:同比|环比|较上一?年|比上一?年|较去年|比去年).*|(?:本年)?增减.*"
                    + "|(?:历年)?累计.*|第?[一二三四1-4]季度.*|[0-9]{1,2}(?:[-—–~～至][0-9]{1,2})?月|[上下]半年)");
    /** The sum behind columns of the office's own is the only one that counts. */
    private static final Pattern SUM = Pattern.compile("合计|总计|共计|全年");
    private static final int FEWEST_OWN = 2;

    private OtherColumns() {
    }

    /**
     * The lines without such columns; the very same list if there are none.
     *
     * @param blocks the columns of each block of the table
     */
    public static List<TextRow> without(List<TextRow> lines, TableForm form, Collection<ColumnNames> blocks) {
        if (form.hasLastYear()) {
            return lines;
        }
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).grid() ? other(lines, i, form, blocks) : -1;
            int end = column < 0 ? 0 : end(lines, i, form, blocks.size() == 1);
            if (column >= 0 && areAsWide(lines.subList(i, end))) {
                List<TextRow> without = new ArrayList<>(lines);
                int from = blocks.size() == 1 ? first(lines, i) : i;
                without.subList(from, end).replaceAll(line -> PartialSums.without(line, column));
                return without(without, form, blocks);
            }
        }
        return lines;
    }

    /** The first cell of a line without values that names such a column, -1 if none does. */
    private static int other(List<TextRow> lines, int header, TableForm form, Collection<ColumnNames> blocks) {
        TextRow line = lines.get(header);
        List<String> printed = line.cells().stream().skip(1).filter(cell -> !cell.isEmpty()).toList();
        boolean own = blocks.size() > 1 && printed.size() > FEWEST_OWN
                && SUM.matcher(Wording.core(printed.getLast())).matches()
                && printed.stream().allMatch(cell -> LineWords.isWords(cell)
                        && blocks.stream().allMatch(names -> names.columnsOf(Wording.core(cell)) == 0))
                && isAboveSingleColumns(lines, header, form);
        for (int k = 1; k < line.cells().size(); k++) {
            String cell = line.cells().get(k);
            boolean other = own && !cell.isEmpty() && !cell.equals(printed.getLast());
            if (cell.length() > 1 && (other || NAME.matcher(Wording.compact(cell)).matches())
                    && blocks.stream().allMatch(names -> names.columnsOf(Wording.core(cell)) == 0)) {
                return line.cells().stream().noneMatch(LineWords::isValue) ? k : -1;
            }
        }
        return -1;
    }

    private static boolean isAboveSingleColumns(List<TextRow> lines, int header, TableForm form) {
        List<TextRow> rows = lines.subList(header + 1, end(lines, header, form, false));
        return !rows.isEmpty() && rows.stream().map(line -> form.rowOf(Wording.labelCore(line.cells().getFirst())))
                .allMatch(row -> row >= 0 && form.rows().get(row).width() == 1);
    }

    /** Where the block of a header ends: with the table if it has one block only, or above the next header. */
    private static int end(List<TextRow> lines, int header, TableForm form, boolean only) {
        int end = header + 1;
        while (end < lines.size() && lines.get(end).grid() && (only || isRow(lines.get(end), form))) {
            end++;
        }
        return end;
    }

    private static boolean isRow(TextRow line, TableForm form) {
        return line.cells().stream().anyMatch(cell -> LineWords.isValue(cell)
                || !cell.isEmpty() && form.rowOf(Wording.labelCore(cell)) >= 0);
    }

    /** The first storey of the header: those above are as wide. */
    private static int first(List<TextRow> lines, int header) {
        int first = header;
        while (first > 0 && lines.get(first - 1).grid()
                && lines.get(first - 1).cells().size() == lines.get(header).cells().size()) {
            first--;
        }
        return first;
    }

    private static boolean areAsWide(List<TextRow> block) {
        int width = block.getFirst().cells().size();
        return block.size() > 1 && block.stream().allMatch(line -> line.cells().size() == width);
    }
}
