package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Rows below columns that only another form has, as reports on 2021 mix both: 本年新公开数量 of the form of 2019 is not
 * 本年废止件数, so nothing is told of the rows' cells.
 */
final class ForeignColumns {

    /** With which the names of columns of another year begin. */
    private static final String YEARS = "上去2";
    private static final Keywords WORDS_OF_YEARS = Keywords.of("上年", "上一年", "去年", "0年", "1年", "2年", "3年", "4年", "5年",
            "6年",
            "7年", "8年", "9年");
    private static final Pattern OF_A_YEAR = Pattern
            .compile("(?:上年|上一年|去年|(?<year>20\\d\\d)年)度?.{0,6}(?:数量|件数|金额|数)(?:[（(].*)?");

    private final TableForm form;
    private final Set<String> own;
    private final Set<String> foreign = new HashSet<>();

    ForeignColumns(FormTable table, TableForm form) {
        this.form = form;
        this.own = names(table);
        for (Form other : Form.values()) {
            FormCatalogue.of(other).tables().stream().filter(same -> same.section() == table.section())
                    .forEach(same -> foreign.addAll(names(same)));
        }
        // Torn, 本年处理决定数量 leaves 处理决定数量.
        foreign.removeIf(name -> own.stream().anyMatch(column -> column.contains(name)));
    }

    private static Set<String> names(FormTable table) {
        Set<String> names = new HashSet<>();
        table.blocks().forEach(block -> block.columns().forEach(column -> names.add(Wording.core(column.label()))));
        return names;
    }

    List<ReadRow> absent(List<ReadRow> read, List<TextRow> lines) {
        boolean inferred = read.stream()
                .anyMatch(row -> row.cells().stream().anyMatch(cell -> cell.origin() == Origin.REALIGNED));
        if (foreign.isEmpty() || !inferred) {
            return read;
        }
        List<ReadRow> left = new ArrayList<>(read);
        rowsBelow(lines).forEach(j -> left.set(j, ReadRow.absent(read.get(j).cells().size())));
        return left;
    }

    /** Nothing is told of rows below a column of another year alone, such as 上年处理决定数量, either. */
    ReadTable withoutOtherYears(ReadTable read, List<TextRow> lines, Integer year) {
        if (form.hasLastYear()
                || lines.stream().noneMatch(line -> line.cells().stream().anyMatch(WORDS_OF_YEARS::anyIn))) {
            return read;
        }
        Set<Integer> below = rowsBelowOnly(lines, year);
        Map<String, CellReading> cells = new LinkedHashMap<>(read.cells());
        below.forEach(j -> IntStream.range(0, form.rows().get(j).width())
                .forEach(c -> cells.put(form.cellId(j, c), CellReading.absent())));
        return new ReadTable(cells, read.moved());
    }

    /** The rows below headers that name no column of the form, but one of another year. */
    private Set<Integer> rowsBelowOnly(List<TextRow> lines, Integer year) {
        Set<Integer> below = new HashSet<>();
        boolean named = false;
        boolean other = false;
        boolean header = false;
        for (TextRow line : lines) {
            for (String word : line.grid() ? line.cells() : Wording.words(line.text())) {
                boolean ofTheForm = own.contains(Wording.core(word));
                boolean ofAnother = isOfAnotherYear(word, year);
                if (ofTheForm || ofAnother) {
                    named = header && named || ofTheForm;
                    other = header && other || ofAnother;
                    header = true;
                }
                int row = other && !named ? form.rowOf(Wording.labelCore(word)) : -1;
                if (row >= 0) {
                    below.add(row);
                }
                header &= form.rowOf(Wording.labelCore(word)) < 0;
            }
        }
        return below;
    }

    private boolean isOfAnotherYear(String name, Integer year) {
        if (name.isEmpty() || YEARS.indexOf(name.charAt(0)) < 0
                || own.stream().anyMatch(Wording.core(name)::startsWith)) {
            return false;
        }
        Matcher other = OF_A_YEAR.matcher(Wording.compact(name));
        return other.matches() && (other.group("year") == null
                || year != null && !other.group("year").equals(year.toString()));
    }

    private Set<Integer> rowsBelow(List<TextRow> lines) {
        Set<Integer> below = new HashSet<>();
        boolean isForeign = false;
        for (TextRow line : lines) {
            for (String cell : line.cells()) {
                String core = Wording.core(cell);
                isForeign = foreign.contains(core) || isForeign && !own.contains(core);
                int row = isForeign ? form.rowOf(Wording.labelCore(cell)) : -1;
                if (row >= 0) {
                    below.add(row);
                }
            }
        }
        return below;
    }
}
