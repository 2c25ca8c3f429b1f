package cn.gouji.parse.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/**
 * What a damaged table still tells.
 *
 * <p>A row with a label is known by it. Rows without labels are known by their order as long as there are as many
 * between two labels as the form has. A row in which some values are empty is known only if the columns can be told.
 */
final class TableTruth {

    private final SheetTable table;
    private final List<String> formRows;
    private final Map<String, List<String>> cellsOfRow;
    private final Map<String, BigDecimal> values;
    private final boolean keepsColumns;

    TableTruth(SheetTable table, Map<String, List<String>> cellsOfRow, Map<String, BigDecimal> values,
            boolean keepsColumns) {
        this.table = table;
        this.formRows = List.copyOf(cellsOfRow.keySet());
        this.cellsOfRow = cellsOfRow;
        this.values = values;
        this.keepsColumns = keepsColumns;
    }

    void into(Map<String, Expectation> expectations) {
        List<SheetRow> body = table.body();
        List<SheetRow> run = new ArrayList<>();
        SheetRow anchor = null;
        for (SheetRow row : body) {
            if (anchored(row)) {
                close(expectations, anchor, run, formRows.indexOf(row.formRow()));
                run.clear();
                anchor = row;
            } else {
                run.add(row);
            }
        }
        close(expectations, anchor, run, formRows.size());
    }

    /** Table four has a single row, which needs no label. */
    private boolean anchored(SheetRow row) {
        return row.labelled() || formRows.size() == 1;
    }

    private void close(Map<String, Expectation> expectations, SheetRow anchor, List<SheetRow> run, int end) {
        int start = anchor == null ? -1 : formRows.indexOf(anchor.formRow());
        boolean tangled = tangled(anchor, run);
        if (anchor != null) {
            if (tangled && looksRegular(anchor, run)) {
                cellsOfRow.get(anchor.formRow()).forEach(cell -> expectations.put(cell, Expectation.misleading()));
            } else if (tangled) {
                doubt(expectations, anchor.formRow(), anchor.values());
            } else {
                tell(expectations, anchor);
            }
        }
        if (run.isEmpty()) {
            return;
        }
        boolean sure = !tangled && run.size() == end - start - 1;
        if (sure) {
            run.forEach(row -> tell(expectations, row));
        } else {
            List<Slot> printed = run.stream().flatMap(row -> row.values().stream()).toList();
            formRows.subList(start + 1, end).forEach(formRow -> doubt(expectations, formRow, printed));
        }
    }

    /** Whether rows without labels cannot be told from each other, or from the labelled row in front of them. */
    private boolean tangled(SheetRow anchor, List<SheetRow> run) {
        if (run.isEmpty()) {
            return false;
        }
        boolean joined = (anchor != null && anchor.joinedToNext()) || run.stream().anyMatch(SheetRow::joinedToNext);
        boolean gaps = run.stream().anyMatch(TableTruth::hasGaps) || (anchor != null && hasGaps(anchor));
        boolean narrow = run.stream().anyMatch(this::lacksColumns) || (anchor != null && lacksColumns(anchor));
        boolean invisible = run.stream().anyMatch(row -> row.values().stream().allMatch(Slot::blank));
        boolean noise = run.stream().anyMatch(row -> row.indexOf(SlotKind.NOISE) >= 0);
        return invisible || (gaps && (joined || !keepsColumns)) || (narrow && (joined || !keepsColumns))
                || (noise && (joined || !keepsColumns));
    }

    /** Whether noise by chance fills the places of what is missing, so that a labelled row seems whole. */
    private boolean looksRegular(SheetRow anchor, List<SheetRow> run) {
        long printed = Stream.concat(Stream.of(anchor), run.stream()).flatMap(row -> row.slots().stream())
                .filter(slot -> !slot.text().isEmpty() && (slot.is(SlotKind.VALUE) || slot.is(SlotKind.NOISE))).count();
        int columns = cellsOfRow.get(anchor.formRow()).size();
        return columns > 1 && printed >= columns && printed % columns == 0;
    }

    private void tell(Map<String, Expectation> expectations, SheetRow row) {
        boolean gaps = hasGaps(row) && row.values().stream().anyMatch(slot -> !slot.text().isEmpty());
        if (lacksColumns(row) && seemsBlankInFront(row)) {
            cellsOfRow.get(row.formRow()).forEach(cell -> expectations.put(cell, Expectation.misleading()));
            return;
        }
        if (lacksColumns(row) || (gaps && !columnsTold(row))) {
            doubt(expectations, row.formRow(), row.values());
            return;
        }
        for (Slot slot : row.values()) {
            expectations.put(slot.cell(), expectation(slot));
        }
    }

    private Expectation expectation(Slot slot) {
        BigDecimal value = values.get(slot.cell());
        if (slot.doubtful()) {
            return Expectation.unknowable(value, List.of());
        }
        return slot.blank() ? Expectation.blank() : Expectation.value(value);
    }

    private void doubt(Map<String, Expectation> expectations, String formRow, List<Slot> printed) {
        List<BigDecimal> tolerated = printed.stream().filter(slot -> !slot.blank())
                .map(slot -> values.get(slot.cell())).distinct().toList();
        for (String cell : cellsOfRow.get(formRow)) {
            boolean stands = table.body().stream().flatMap(row -> row.values().stream())
                    .anyMatch(slot -> slot.cell().equals(cell) && !slot.blank());
            expectations.put(cell, Expectation.unknowable(stands ? values.get(cell) : null, tolerated));
        }
    }

    private boolean lacksColumns(SheetRow row) {
        return row.values().size() < cellsOfRow.get(row.formRow()).size();
    }

    /** Whether a row that lost its last column moved so far right that its first column seems to be blank instead. */
    private boolean seemsBlankInFront(SheetRow row) {
        int first = row.indexOf(SlotKind.VALUE);
        int end = first + row.values().size();
        boolean gap = first > 0 && row.slots().get(first - 1).is(SlotKind.GAP);
        return gap && table.body().stream().filter(other -> !lacksColumns(other))
                .anyMatch(other -> other.indexOf(SlotKind.VALUE) + other.values().size() == end);
    }

    private static boolean hasGaps(SheetRow row) {
        return row.values().stream().anyMatch(slot -> slot.text().isEmpty());
    }

    /** Whether an empty column of the row can be told: its values stand below the headings of their columns. */
    private boolean columnsTold(SheetRow row) {
        if (!keepsColumns || row.displaced() || row.joinedToNext() || row.indexOf(SlotKind.NOISE) >= 0) {
            return false;
        }
        int first = row.indexOf(SlotKind.VALUE);
        String heading = firstHeading(row.formRow());
        return table.rows().subList(0, table.rows().indexOf(row)).stream()
                .filter(above -> above.is(RowKind.HEADER) && above.slots().size() > first)
                .anyMatch(above -> above.slots().get(first).text().equals(heading));
    }

    private static String firstHeading(String formRow) {
        if (formRow.startsWith("requests.")) {
            return "自然人";
        }
        if (formRow.equals("disputes")) {
            return "结果维持";
        }
        if (formRow.startsWith("disclosure2019.")) {
            return formRow.matches(".*(rules|normativeDocuments)") ? "本年新制作数量" : "上一年项目数量";
        }
        return "本年制发件数";
    }
}
