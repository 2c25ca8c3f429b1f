package cn.gouji.validate.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.report.ParsedReport;

/** The labels of a table's rows and columns that stand in the text of its section. */
final class PrintedLabels {

    private static final Pattern NUMBERING = Pattern.compile("^(?:[一二三四五六七八九十\\d]+[、.．]|（[^）]*）)");
    private static final Pattern BLANKS = Pattern.compile("[\\s|　]+");

    private final String text;

    PrintedLabels(ParsedReport report, int section) {
        this.text = report.sections().stream()
                .filter(one -> one.number() == section && one.text() != null)
                .map(one -> BLANKS.matcher(one.text()).replaceAll(""))
                .collect(Collectors.joining());
    }

    /** Whether the label of any row that one of the cells stands in is printed. */
    boolean nameARowOf(List<Cell> cells) {
        return cells.stream().map(Cell::row)
                .anyMatch(row -> isPrinted(row.label(), row.variants()));
    }

    /** Whether so many labels of rows and columns are printed that it is the table, and not only words about it. */
    boolean areThoseOf(List<Cell> cells) {
        Stream<Boolean> rows = cells.stream().map(Cell::row).distinct()
                .map(row -> isPrinted(row.label(), row.variants()));
        Stream<Boolean> columns = cells.stream().map(Cell::column).distinct()
                .map(column -> isPrinted(column.label(), column.variants()));
        return Stream.concat(rows, columns).mapToInt(printed -> printed ? 1 : -1).sum() > 0;
    }

    private boolean isPrinted(String label, List<String> variants) {
        return Stream.concat(Stream.of(label), variants.stream())
                .map(name -> NUMBERING.matcher(name).replaceFirst("")).anyMatch(text::contains);
    }
}
