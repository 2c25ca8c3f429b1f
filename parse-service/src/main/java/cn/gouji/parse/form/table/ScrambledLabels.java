package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;

/**
 * A table that came one cell a line with its labels out of order, as the reading order of a page leaves it: if there
 * are exactly as many values as cells, their order tells the rows that the labels do not. The relations must prove it.
 */
final class ScrambledLabels {

    private record Token(CellText text, Place place) {
    }

    private final TableForm form;
    private final int width;

    ScrambledLabels(TableForm form) {
        this.form = form;
        this.width = form.rows().getFirst().width();
    }

    /** @param read the rows of the form as their labels tell them */
    List<ReadRow> complete(List<ReadRow> read, List<ObservedRow> rows) {
        if (read.stream().noneMatch(ScrambledLabels::isAbsent)) {
            return read;
        }
        List<Token> tokens = new ArrayList<>();
        for (ObservedRow row : rows) {
            if (row.isGrid() && row.valueCount() > 0) {
                return read;
            }
            row.tokens().forEach(text -> tokens.add(new Token(text, row.place())));
        }
        if (tokens.size() != form.rows().size() * width) {
            return read;
        }
        List<ReadRow> completed = new ArrayList<>();
        int adding = rowsThatAddUp(tokens);
        for (int j = 0; j < read.size(); j++) {
            boolean byOrder = isAbsent(read.get(j)) || j < adding && 2 * adding >= read.size();
            completed.add(byOrder ? inOrder(tokens.subList(j * width, (j + 1) * width)) : read.get(j));
        }
        boolean proven = addsUp(completed);
        for (int j = 0; j < read.size(); j++) {
            // Values that changed places within a row keep its sum: only zeros are safe without the columns.
            if (isAbsent(read.get(j)) && !proven && !isZero(completed.get(j))) {
                completed.set(j, read.get(j));
            }
        }
        return completed;
    }

    /** How many rows from the top add up as their values come: where most do, labels between them are out of order. */
    private int rowsThatAddUp(List<Token> tokens) {
        int rows = 0;
        while (rows < form.rows().size()
                && !isAbsent(inOrder(tokens.subList(rows * width, (rows + 1) * width)))) {
            rows++;
        }
        return rows;
    }

    private ReadRow inOrder(List<Token> tokens) {
        boolean values = tokens.stream().allMatch(token -> token.text() instanceof CellText.Value);
        if (!values || !RowSum.holds(tokens.stream().map(Token::text).toArray(CellText[]::new))) {
            return ReadRow.absent(width);
        }
        return new ReadRow(tokens.stream().map(token -> CellReadings.of(token.text(), false, token.place())).toList(),
                false, true);
    }

    private static boolean isAbsent(ReadRow row) {
        return row.cells().stream().allMatch(cell -> cell.origin() == Origin.ABSENT);
    }

    private static boolean isZero(ReadRow row) {
        return row.cells().stream().allMatch(cell -> cell.value() != null && cell.value().signum() == 0);
    }

    /** Whether every cell is known and every column fulfils both relations of the form. */
    private boolean addsUp(List<ReadRow> rows) {
        for (int c = 0; c < width; c++) {
            BigDecimal outcomes = BigDecimal.ZERO;
            BigDecimal balance = BigDecimal.ZERO;
            BigDecimal concluded = null;
            for (int j = 0; j < rows.size(); j++) {
                BigDecimal value = rows.get(j).cells().get(c).value();
                if (value == null) {
                    return false;
                }
                switch (form.rows().get(j).row().id()) {
                    case "received", "carriedIn" -> balance = balance.add(value);
                    case "carriedOver" -> balance = balance.subtract(value);
                    case "concluded" -> concluded = value;
                    default -> outcomes = outcomes.add(value);
                }
            }
            if (concluded == null || concluded.compareTo(outcomes) != 0 || concluded.compareTo(balance) != 0) {
                return false;
            }
        }
        return true;
    }
}
