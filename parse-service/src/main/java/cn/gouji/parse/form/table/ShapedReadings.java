package cn.gouji.parse.form.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.TableShapes;
import cn.gouji.parse.form.table.sum.Agreement;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Reads a table in the shapes that offices give it, one upon another, until the whole table is there and fulfils the
 * relations of the form.
 */
final class ShapedReadings {

    private static final int MOST_READINGS = 16;
    /** A table with all its cells on lines of their own has fewer. */
    private static final int MOST_LINES = 3_000;
    /** One of so many cells may be missing or not add up. */
    private static final int FEW = 25;

    private final TableShapes shapes;
    private final Agreement agreement;
    private final Function<List<TextRow>, ReadTable> reader;

    /**
     * @param summed whether the last column is the sum of the others
     * @param reader of a table that has the shape of the form
     */
    ShapedReadings(TableForm form, boolean summed, Function<List<TextRow>, ReadTable> reader) {
        this.shapes = new TableShapes(form, summed);
        this.agreement = new Agreement(form, summed);
        this.reader = reader;
    }

    /** @param asPrinted what was read of the lines as they are: it may be the best */
    ReadTable bestOf(List<TextRow> printed, ReadTable asPrinted) {
        if (asPrinted.isBeyondDoubt() || printed.size() > MOST_LINES) {
            return asPrinted;
        }
        List<TextRow> counted = asPrinted.isWhole() ? null : shapes.counted(printed);
        ReadTable byCount = counted == null ? null : reader.apply(counted);
        if (byCount != null && byCount.isWhole()) {
            return byCount.realigned();
        }
        ReadTable best = asPrinted;
        int least = faults(asPrinted);
        boolean few = least < asPrinted.cells().size() / FEW && asPrinted.holdsValue();
        Deque<List<TextRow>> open = new ArrayDeque<>(List.of(printed));
        Set<List<TextRow>> known = new HashSet<>(open);
        while (least > 0 && !open.isEmpty()) {
            for (List<TextRow> upright : shapes.upright(open.removeFirst())) {
                if (least == 0 || known.size() > MOST_READINGS || !known.add(upright)) {
                    continue;
                }
                open.add(upright);
                ReadTable shaped = reader.apply(upright);
                int faults = faults(shaped);
                if (faults < least || faults == least && !few && best == asPrinted && least < Integer.MAX_VALUE) {
                    least = faults;
                    best = shaped.realigned();
                }
            }
        }
        return best;
    }

    private int faults(ReadTable read) {
        return read.isMostlyAbsent() ? Integer.MAX_VALUE : agreement.faults(read);
    }
}
