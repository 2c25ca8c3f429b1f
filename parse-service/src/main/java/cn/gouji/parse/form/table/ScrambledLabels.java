package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.SoleLabels;
import cn.gouji.parse.form.row.TableForm;

/**
 * A table whose labels are out of order or lost, as the reading order of a page leaves it: if there are as many values as
 * cells, their order tells the rows that the labels do not. The relations must prove it.
 */
final class ScrambledLabels {

    private final TableForm form;
    private final ProvenOrder order;
    private final int width;
    private final List<CellText> values = new ArrayList<>();
    private final List<CellText> valuesAndDashes = new ArrayList<>();
    private final Map<CellText, Place> places = new IdentityHashMap<>();
    /** The row of the form whose label stands before a value, if no other label does. */
    private final Map<Integer, Integer> labelled = new HashMap<>();
    /** Whether some values stand in the columns of a table, which tell more than their order. */
    private boolean gridded;

    private ScrambledLabels(TableForm form, List<ObservedRow> rows) {
        this.form = form;
        this.order = new ProvenOrder(form);
        this.width = form.rows().getFirst().width();
        SoleLabels labels = new SoleLabels(form);
        for (ObservedRow row : rows) {
            gridded |= row.isGrid() && row.valueCount() > 0;
            int label = labels.rowOf(row);
            if (label >= 0) {
                labelled.put(values.size(), label);
            }
            row.tokens().stream().filter(text -> !(text instanceof Words)).forEach(text -> add(text, row.place()));
        }
    }

    private void add(CellText text, Place place) {
        // Small numbers are the same object wherever they stand.
        CellText own = text instanceof Value value ? new Value(value.number(), value.raw(), value.certain()) : text;
        places.put(own, place);
        valuesAndDashes.add(own);
        if (own instanceof Value) {
            values.add(own);
        }
    }

    /** @param read the rows of the form as their labels tell them */
    static List<ReadRow> completed(List<ReadRow> read, TableForm form, List<ObservedRow> rows) {
        boolean whole = read.stream().noneMatch(ScrambledLabels::lacksAny);
        return whole ? read : new ScrambledLabels(form, rows).completed(read);
    }

    private List<ReadRow> completed(List<ReadRow> read) {
        if (values.isEmpty()) {
            return read;
        }
        List<CellText[]> proven = proven();
        if (proven != null) {
            return IntStream.range(0, read.size()).mapToObj(j -> either(read.get(j), inferred(proven.get(j)))).toList();
        }
        return values.size() == read.size() * width && !gridded ? withWhatAddsUp(read) : read;
    }

    /** The rows that order and sums leave no doubt about, null if there is doubt: exact ones before those with slips. */
    private List<CellText[]> proven() {
        List<CellText[]> whole = order.whole(valuesAndDashes);
        if (whole != null || gridded) {
            return whole;
        }
        List<CellText[]> strayed = order.withStrays(values, labelled);
        return strayed == null ? order.withSlips(valuesAndDashes) : strayed;
    }

    /** What the labels tell of a row if its order says the same, otherwise what the order tells. */
    private static ReadRow either(ReadRow labelled, ReadRow ordered) {
        boolean same = IntStream.range(0, ordered.cells().size()).allMatch(c -> {
            BigDecimal value = ordered.cells().get(c).value();
            BigDecimal other = labelled.cells().get(c).value();
            return value == null || other == null ? value == other : value.compareTo(other) == 0;
        });
        return same ? labelled : ordered;
    }

    /** The values of rows that add up by order, where nothing else tells them. */
    private List<ReadRow> withWhatAddsUp(List<ReadRow> read) {
        List<ReadRow> completed = new ArrayList<>();
        int adding = rowsThatAddUp();
        boolean proven = adding == read.size()
                && order.addUp(IntStream.range(0, adding).mapToObj(this::textsInOrder).toList());
        if (!proven && isContradicted()) {
            return read;
        }
        for (int j = 0; j < read.size(); j++) {
            boolean byOrder = read.get(j).isAbsent() || j < adding && 2 * adding >= read.size();
            ReadRow row = byOrder ? inOrder(j) : read.get(j);
            // Values that changed places within a row keep its sum: only zeros are safe without the columns.
            completed.add(read.get(j).isAbsent() && !proven && !isZero(row) ? read.get(j) : row);
        }
        return completed;
    }

    /** Whether most labels that stand right before the values of a row are those of other rows than their order tells. */
    private boolean isContradicted() {
        long others = labelled.entrySet().stream()
                .filter(label -> label.getKey() % width == 0 && label.getKey() / width != label.getValue()).count();
        return 2 * others > labelled.size();
    }

    /** How many rows from the top add up as their values come: where most do, labels between them are out of order. */
    private int rowsThatAddUp() {
        int rows = 0;
        while (rows < form.rows().size() && !inOrder(rows).isAbsent()) {
            rows++;
        }
        return rows;
    }

    private ReadRow inOrder(int row) {
        CellText[] texts = textsInOrder(row);
        return RowSum.holds(texts) ? inferred(texts) : ReadRow.absent(width);
    }

    private CellText[] textsInOrder(int row) {
        return values.subList(row * width, (row + 1) * width).toArray(CellText[]::new);
    }

    private ReadRow inferred(CellText[] texts) {
        List<CellReading> cells = new ArrayList<>();
        for (CellText text : texts) {
            cells.add(CellReadings.of(text, false, places.get(text)));
        }
        return new ReadRow(cells, false, true, false);
    }

    /** Whether a cell is not there, or holds words, as where an ordinal came among the values. */
    private static boolean lacksAny(ReadRow row) {
        return row.cells().stream().anyMatch(cell -> cell.origin() == Origin.ABSENT
                || cell.origin() == Origin.BLANK && CellTextReader.read(cell.raw()) instanceof Words);
    }

    private static boolean isZero(ReadRow row) {
        return row.cells().stream().allMatch(cell -> cell.value() != null && cell.value().signum() == 0);
    }
}
