package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.column.HeaderStoreys;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table that counts by other things than the kinds of applicants: quarters, townships, ways to apply, years. Of its columns
 * only that of the totals is one of the form.
 */
final class OtherKinds {

    private static final Pattern PERIOD = Pattern.compile(
            "第?[一二三四1-4]季度|[0-9一二三四五六七八九十]{1,3}(?:[-—–~～至][0-9]{1,2})?月(?:份|底前|以后)?|[上下]半年");
    private static final Pattern TOTAL = Pattern.compile("总计|合计|共计|总数|全年(?:合计|总计|累计)?");
    /** With such words in its header a table counts by kinds of applicants, whatever happened to the others. */
    private static final Pattern APPLICANTS = Pattern
            .compile("自然|公民|个人|群众|法人|组织|企业|商业|科研|机构|公益|法律|律师|服务");
    private static final int FEWEST_OTHERS = 3;
    private static final int FEWEST_PERIODS = 2;
    private static final int LONGEST_PART = 4;
    private static final int FEWEST_PROVEN = 2;

    private record Row(int row, List<CellText> values, Place place) {
    }

    private final TableForm form;
    private final ColumnNames names;

    OtherKinds(TableForm form) {
        this.form = form;
        this.names = form.rows().getFirst().names();
    }

    /** The totals, or nothing where no column holds them; null if the table is no such one. */
    ReadTable read(List<TextRow> lines) {
        return lines.stream().anyMatch(line -> line.grid() && line.cells().stream().anyMatch(LineWords::isValue))
                ? ofGrid(lines)
                : ofText(lines);
    }

    private ReadTable ofGrid(List<TextRow> lines) {
        HeaderStoreys header = HeaderStoreys.of(lines);
        if (header == null) {
            return null;
        }
        int first = IntStream.range(header.to(), lines.size()).filter(i -> lines.get(i).grid())
                .map(i -> firstValue(lines.get(i).cells())).filter(k -> k >= 0).min().orElse(0);
        List<Integer> columns = IntStream.range(first, header.width()).filter(k -> !header.name(k).isEmpty()).boxed()
                .toList();
        List<String> printed = columns.stream().map(header::name).map(Wording::compact).toList();
        boolean applicants = columns.stream().flatMap(k -> header.above(k).stream())
                .anyMatch(heading -> APPLICANTS.matcher(heading).find());
        if (!areOthers(printed, applicants)) {
            return null;
        }
        List<Row> rows = new ArrayList<>();
        for (TextRow line : lines.subList(header.to(), lines.size())) {
            int row = line.grid() ? form.rowAmong(line.cells()) : -1;
            if (row >= 0) {
                rows.add(new Row(row, columns.stream().map(k -> k < line.cells().size() ? line.cells().get(k) : "")
                        .map(CellTextReader::read).toList(), line.place()));
            }
        }
        return totals(rows, total(printed));
    }

    private static int firstValue(List<String> cells) {
        return IntStream.range(0, cells.size()).filter(k -> LineWords.isValue(cells.get(k))).findFirst().orElse(-1);
    }

    private ReadTable ofText(List<TextRow> lines) {
        List<Row> rows = new ArrayList<>();
        int top = lines.size();
        for (ValueRuns.Run run : new ValueRuns(lines).all()) {
            int row = form.rowOf(Wording.labelCore(form.withoutGroups(run.label())));
            if (row >= 0 && run.length() >= FEWEST_PERIODS) {
                int line = run.values().getFirst().line();
                top = Math.min(top, line);
                rows.add(new Row(row, run.values().stream().map(ValueRuns.At::text).toList(),
                        lines.get(line).place()));
            }
        }
        List<String> words = rows.isEmpty() ? List.of() : header(lines.subList(0, top + 1));
        int periods = (int) words.reversed().stream().takeWhile(word -> PERIOD.matcher(word).matches()
                || TOTAL.matcher(word).matches()).count();
        int widest = rows.stream().mapToInt(row -> row.values().size()).max().orElse(0);
        int width = periods > FEWEST_PERIODS ? periods : widest;
        if (words.size() < width || width == 0) {
            return null;
        }
        List<Row> whole = rows.stream().filter(row -> row.values().size() == width).toList();
        List<String> printed = words.subList(words.size() - width, words.size());
        boolean applicants = words.stream().anyMatch(word -> APPLICANTS.matcher(word).find());
        if (areOthers(printed, applicants)) {
            return totals(whole, total(printed));
        }
        return width > names.width() && areParts(words) && addUp(whole) ? totals(whole, width - 1) : null;
    }

    /** The words above the first row. */
    private List<String> header(List<TextRow> lines) {
        List<String> words = new ArrayList<>();
        for (String word : LineWords.of(lines)) {
            String core = Wording.labelCore(form.withoutGroups(word));
            boolean row = core.length() >= LONGEST_PART && form.rowOf(core) >= 0;
            if (row || LineWords.isValue(word)) {
                break;
            }
            words.add(Wording.compact(word));
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private boolean areOthers(List<String> printed, boolean applicants) {
        List<String> others = printed.stream().filter(name -> !TOTAL.matcher(name).matches()).toList();
        if (others.stream().filter(name -> PERIOD.matcher(name).matches()).count() >= FEWEST_PERIODS) {
            return true;
        }
        // A word that stands above all columns is the label of a blank row, or what is left of a header.
        boolean different = Set.copyOf(others).size() == others.size();
        return !applicants && different && others.size() >= FEWEST_OTHERS && others.size() + 1 >= printed.size()
                && others.stream().noneMatch(name -> names.columnsOf(Wording.core(name)) != 0 && name.length() > 2);
    }

    /** Whether two names that the form does not have stand side by side, as 男 and 女 below 自然人. */
    private boolean areParts(List<String> words) {
        return IntStream.range(1, words.size()).anyMatch(i -> isPart(words.get(i - 1)) && isPart(words.get(i)));
    }

    private boolean isPart(String word) {
        return word.length() <= LONGEST_PART && names.columnsOf(Wording.core(word)) == 0 && LineWords.isWords(word);
    }

    private static boolean addUp(List<Row> rows) {
        List<BigDecimal> sums = rows.stream().map(row -> number(row.values().getLast())).toList();
        return IntStream.range(0, rows.size()).allMatch(i -> rows.get(i).values().stream().map(OtherKinds::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(sums.get(i).add(sums.get(i))) == 0)
                && sums.stream().filter(sum -> sum.signum() != 0).count() >= FEWEST_PROVEN;
    }

    /** A dash stands for nothing. */
    private static BigDecimal number(CellText text) {
        return text instanceof CellText.Value value ? value.number() : BigDecimal.ZERO;
    }

    /** The only column of totals, -1 if there is none. */
    private static int total(List<String> printed) {
        int[] totals = IntStream.range(0, printed.size()).filter(i -> TOTAL.matcher(printed.get(i)).matches())
                .toArray();
        return totals.length == 1 ? totals[0] : -1;
    }

    private ReadTable totals(List<Row> rows, int column) {
        Map<String, CellReading> cells = new LinkedHashMap<>();
        for (int j = 0; j < form.rows().size(); j++) {
            for (int c = 0; c < names.width(); c++) {
                cells.put(form.cellId(j, c), CellReading.absent());
            }
        }
        for (Row row : rows) {
            if (column >= 0) {
                cells.put(form.cellId(row.row(), names.width() - 1),
                        CellReadings.of(row.values().get(column), false, row.place()));
            }
        }
        return new ReadTable(cells);
    }
}
