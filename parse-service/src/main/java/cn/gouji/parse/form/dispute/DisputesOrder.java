package cn.gouji.parse.form.dispute;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.HeaderOrder;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.ReadTable;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The order in which the header of table four has the three groups and their results, if it is not that of the form. */
final class DisputesOrder {

    private static final int RESULTS = 5;

    private final TableForm form;
    private final int[] groups;
    /** Null for the order of the form, empty if it cannot be told. */
    private final int[] results;

    DisputesOrder(TableForm form, List<TextRow> lines) {
        this.form = form;
        StreamedNames streamed = StreamedNames.of(lines, form);
        int[] told = streamed.results();
        int[] printed = told == null ? HeaderOrder.of(lines, form.rows().getFirst().names()).order() : told;
        this.results = Arrays.equals(printed, new int[]{0, 1, 2, 3, 4}) ? null : printed;
        boolean lawsuitsFirst = isSwapped(lines, streamed, StreamedNames.REVIEW, StreamedNames.LAWSUITS);
        boolean swapped = isSwapped(lines, streamed, StreamedNames.DIRECT, StreamedNames.AFTER_REVIEW);
        int direct = swapped ? 2 : 1;
        this.groups = lawsuitsFirst ? new int[]{direct, 3 - direct, 0} : new int[]{0, direct, 3 - direct};
    }

    boolean isThatOfTheForm() {
        return results == null && groups[0] == 0 && groups[1] == 1;
    }

    /** Whether the order of the header fits too, or the values are too few to tell without it. */
    private boolean isLikelyOtherwise(List<CellReading> read) {
        return results.length == RESULTS
                ? addsUp(permuted(read))
                : read.stream().filter(cell -> cell.value() == null).count() > 1;
    }

    private List<CellReading> permuted(List<CellReading> read) {
        CellReading[] permuted = new CellReading[read.size()];
        for (int i = 0; i < permuted.length; i++) {
            permuted[i - i % RESULTS + results[i % RESULTS]] = read.get(i);
        }
        return List.of(permuted);
    }

    /** Whether the last of every five is the sum of the others. */
    private static boolean addsUp(List<CellReading> read) {
        for (int start = 0; start < read.size(); start += RESULTS) {
            CellText[] group = read.subList(start, start + RESULTS).stream()
                    .map(cell -> CellTextReader.read(String.valueOf(cell.value()))).toArray(CellText[]::new);
            if (!RowSum.holds(group)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSwapped(List<TextRow> lines, StreamedNames streamed, String first, String second) {
        if (streamed.putBefore(second, first)) {
            return true;
        }
        for (TextRow line : lines) {
            String text = Wording.compact(line.text());
            boolean header = line.soleText() == null || text.equals(second + first);
            if (header && text.contains(second) && text.indexOf(first) > text.indexOf(second)) {
                return true;
            }
        }
        return false;
    }

    /** @param inOrder the fifteen places from the left under the names of the form's order */
    ReadTable arranged(ReadTable inOrder) {
        if (isThatOfTheForm()) {
            return inOrder;
        }
        List<CellReading> read = List.copyOf(inOrder.cells().values());
        if (results != null && addsUp(read) && !isLikelyOtherwise(read)) {
            // Where a header is damaged its words seem to stand in another order.
            return inOrder.realigned();
        }
        boolean known = (results == null || results.length == RESULTS)
                && read.stream().noneMatch(cell -> cell.origin() == Origin.ABSENT);
        Map<String, CellReading> cells = new LinkedHashMap<>(inOrder.cells());
        for (int i = 0; i < read.size(); i++) {
            int result = results == null || !known ? i % RESULTS : results[i % RESULTS];
            cells.put(form.cellId(groups[i / RESULTS], result),
                    known ? CellReadings.realigned(read.get(i)) : CellReading.absent());
        }
        return new ReadTable(cells);
    }
}
