package cn.gouji.validate.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.form.Form;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.TableCells;

/** Cells and their values in the words of the form. */
final class CellWords {

    /** With this begins what parse-service gives of a number that it could not make out. */
    private static final String ILLEGIBLE = "\uFFFD";

    private CellWords() {
    }

    /** Table, row and column of a cell. */
    static String cell(Form form, String id) {
        return String.join("", cells(form, List.of(id)));
    }

    /** Tables with the rows and columns of the cells; ids that the form does not have are left out. */
    static List<String> cells(Form form, List<String> ids) {
        if (form == null) {
            return List.of();
        }
        FormCells cells = FormCells.of(form);
        int[] numbers = ids.stream().filter(cells::has).mapToInt(cells::number).toArray();
        List<String> words = new ArrayList<>();
        for (TableCells table : cells.tables()) {
            int[] own = table.cells().filter(cell -> contains(numbers, cell)).toArray();
            if (own.length == 1) {
                words.add(table.title() + CellNames.cell(cells.cell(own[0])));
            } else if (own.length > 1) {
                words.add(table.title() + CellNames.list(table, own));
            }
        }
        return words;
    }

    /** What stood in a cell; of a number that a scan does not tell what it may be. */
    static String printed(String raw) {
        if (raw == null || raw.isBlank()) {
            return "空白";
        }
        if (!raw.startsWith(ILLEGIBLE)) {
            return raw;
        }
        String readings = raw.substring(ILLEGIBLE.length()).replace("/", "或");
        return readings.isEmpty() ? "辨认不清" : "辨认不清（可能为" + readings + "）";
    }

    static String number(BigDecimal value) {
        return value == null ? "空白" : value.toPlainString();
    }

    private static boolean contains(int[] numbers, int number) {
        for (int candidate : numbers) {
            if (candidate == number) {
                return true;
            }
        }
        return false;
    }
}
