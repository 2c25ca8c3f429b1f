package cn.gouji.parse.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.parse.form.section.FoundSection;
import cn.gouji.parse.form.section.SectionFinder;
import cn.gouji.parse.form.table.ReadTable;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Values of table four behind its section: a program that takes the text off a page may put its last columns behind all
 * sentences of the page.
 */
final class StrayLines {

    static final int TABLE = 4;

    private static final int GROUP = 5;
    private static final Pattern NUMBERS = Pattern.compile("(?:\\d{1,6}|[-—–－/])(?:\\s+(?:\\d{1,6}|[-—–－/]))*");

    private StrayLines() {
    }

    /** The table with the values that stand alone on lines behind it, if just these make it whole. */
    static Optional<ReadTable> whole(SectionFinder.Division division,
            BiFunction<List<TextRow>, Boolean, ReadTable> reader) {
        List<TextRow> lines = new ArrayList<>();
        List<TextRow> strays = new ArrayList<>();
        for (FoundSection section : division.sections()) {
            if (section.number() == TABLE) {
                lines.addAll(section.rows());
            } else if (section.number() > TABLE) {
                section.rows().stream().filter(StrayLines::isStray).forEach(strays::add);
            }
        }
        if (lines.isEmpty() || strays.isEmpty()) {
            return Optional.empty();
        }
        lines.addAll(strays);
        return Optional.of(reader.apply(lines, true).realigned()).filter(ReadTable::isWhole)
                .filter(StrayLines::addsUp);
    }

    /** Whether each group of five ends with the sum of the others; what a dash stands in is nothing. */
    private static boolean addsUp(ReadTable table) {
        BigDecimal rest = BigDecimal.ZERO;
        int place = 0;
        for (CellReading cell : table.cells().values()) {
            BigDecimal value = cell.value() == null ? BigDecimal.ZERO : cell.value();
            boolean last = ++place % GROUP == 0;
            rest = last ? rest.subtract(value) : rest.add(value);
            if (last && rest.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStray(TextRow row) {
        String text = row.grid() ? null : row.soleText();
        return text != null && NUMBERS.matcher(text).matches();
    }
}
