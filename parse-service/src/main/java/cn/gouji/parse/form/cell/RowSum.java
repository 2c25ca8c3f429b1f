package cn.gouji.parse.form.cell;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The relation of a row: its last column is the sum of the others (form, column 总计). It chooses between placements
 * that the text leaves open and never changes a value.
 */
public final class RowSum {

    private static final CellText NOTHING = CellTextReader.read("0");

    private RowSum() {
    }

    /** The options that the relation allows; all of them if it allows none. */
    public static List<CellText[]> possible(List<CellText[]> options) {
        if (options.size() < 2) {
            return options;
        }
        List<CellText[]> possible = options.stream().filter(RowSum::holds).toList();
        return possible.isEmpty() ? options : possible;
    }

    /** Whether the relation holds, or could hold with the missing values filled in. */
    public static boolean holds(CellText[] columns) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        int last = columns.length - 1;
        for (int c = 0; c < last; c++) {
            if (columns[c] instanceof CellText.Value value) {
                sum = sum.add(value.number());
            } else {
                complete = false;
            }
        }
        if (!(columns[last] instanceof CellText.Value total)) {
            return true;
        }
        int difference = total.number().compareTo(sum);
        return complete ? difference == 0 : difference >= 0;
    }

    /** Whether every column has a value, not all of them nothing, and the relation holds. */
    public static boolean proves(CellText[] columns) {
        boolean any = false;
        for (CellText column : columns) {
            if (!(column instanceof CellText.Value value)) {
                return false;
            }
            any |= value.number().signum() != 0;
        }
        return any && holds(columns);
    }

    /** Whether the relation holds if what is blank is nothing; a sum that is blank is not known. */
    public static boolean holdsWithBlanks(CellText[] columns) {
        CellText[] filled = columns.clone();
        for (int c = 0; c < filled.length - 1; c++) {
            filled[c] = filled[c] instanceof CellText.Blank ? NOTHING : filled[c];
        }
        return holds(filled);
    }

    /** Whether the sum is there, and holds if what is blank is nothing. */
    public static boolean isThere(CellText[] columns) {
        return columns[columns.length - 1] instanceof CellText.Value && holdsWithBlanks(columns);
    }

    /** Whether the sum is there, is not nothing, and holds if what is blank is nothing. */
    public static boolean isThatOfSome(CellText[] columns) {
        return isThere(columns) && ((CellText.Value) columns[columns.length - 1]).number().signum() != 0;
    }

    /** Whether the place of the sum is empty, and the last value in front of it is the sum: the row stands too far left. */
    public static boolean isTooFarLeft(List<CellText> columns) {
        return !(columns.getLast() instanceof CellText.Value) && endsWithSum(columns);
    }

    /** Whether the last of several values is not nothing, and the sum of those before it. */
    public static boolean endsWithSum(List<CellText> places) {
        List<CellText.Value> values = places.stream().filter(CellText.Value.class::isInstance)
                .map(CellText.Value.class::cast).toList();
        return values.size() > 1 && values.getLast().number().signum() != 0
                && holds(values.toArray(CellText[]::new));
    }

    /** The numbers of the columns; of those that are missing what the relation makes of them, if it is but one or nothing. */
    public static BigDecimal[] completed(CellText[] columns) {
        BigDecimal[] numbers = new BigDecimal[columns.length];
        int last = columns.length - 1;
        int missing = -1;
        int count = 0;
        BigDecimal rest = BigDecimal.ZERO;
        for (int c = 0; c <= last; c++) {
            if (columns[c] instanceof CellText.Value value) {
                numbers[c] = value.number();
                rest = c == last ? rest.add(value.number()) : rest.subtract(value.number());
            } else {
                missing = c;
                count++;
            }
        }
        if (count == 1) {
            numbers[missing] = missing == last ? rest.negate() : rest;
        } else if (numbers[last] != null && rest.signum() == 0) {
            Arrays.setAll(numbers, c -> numbers[c] == null ? BigDecimal.ZERO : numbers[c]);
        }
        return numbers;
    }
}
