package cn.gouji.parse.form.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.flow.StreamedRows;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowGatherer;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.sum.ColumnSums;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table that has as many rows of values as the form, whatever is left of their labels: their order tells which row each is,
 * if no label says otherwise and the columns add up.
 */
final class CountedRows {

    private final TableForm form;
    private final ColumnSums sums;
    private final int width;

    CountedRows(TableForm form) {
        this.form = form;
        this.sums = new ColumnSums(form);
        this.width = form.rows().getFirst().width();
    }

    /** The header and the rows with their labels; null if there are more or fewer, or they do not add up. */
    List<TextRow> upright(List<TextRow> lines) {
        List<ObservedRow> rows = new ArrayList<>();
        StreamedRows.part(RowGatherer.gather(OwnColumns.without(lines), width), form).stream()
                .filter(row -> row.valueCount() > 0).forEach(row -> rows.addAll(parted(row)));
        if (rows.size() > form.rows().size()) {
            // Those of another table have fewer values.
            rows.removeIf(row -> row.tokenCount() < width - 1);
        }
        if (rows.size() != form.rows().size() || !sums.exist()
                || IntStream.range(0, rows.size()).anyMatch(j -> isElsewhere(rows.get(j), j))) {
            return null;
        }
        int start = start(rows, lines);
        List<List<CellText>> values = rows.stream().map(row -> columns(row, start)).toList();
        if (values.stream().anyMatch(row -> row.size() != width) || !addUp(values)) {
            return null;
        }
        List<TextRow> upright = new ArrayList<>(lines.stream()
                .takeWhile(line -> !line.place().equals(rows.getFirst().place())).toList());
        for (int j = 0; j < rows.size(); j++) {
            List<String> texts = values.get(j).stream().map(CellText::raw).toList();
            upright.add(form.rows().get(j).printed(texts, rows.get(j).place()));
        }
        return upright;
    }

    /** The rows that share a line; the row alone if it is one, or if they do not add up. */
    private List<ObservedRow> parted(ObservedRow row) {
        List<CellText> tokens = row.tokens();
        List<ObservedRow> parted = new ArrayList<>();
        for (int from = 0; tokens.size() % width == 0 && from < tokens.size(); from += width) {
            List<CellText> part = tokens.subList(from, from + width);
            if (!RowSum.holds(part.toArray(CellText[]::new))) {
                return List.of(row);
            }
            parted.add(new ObservedRow(from == 0 ? row.labels() : List.of(), List.of(), part, List.of(),
                    row.labelIndex(), 0, row.place(), row.layout()));
        }
        return parted.size() < 2 ? List.of(row) : parted;
    }

    /** Whether a label that was not lost is that of another row. */
    private boolean isElsewhere(ObservedRow row, int j) {
        return row.labels().stream().map(label -> form.rowOf(Wording.labelCore(form.withoutGroups(label))))
                .anyMatch(label -> label >= 0 && label != j && !sameLabel(label, j));
    }

    private boolean sameLabel(int label, int j) {
        return form.rows().get(label).cores().getFirst().equals(form.rows().get(j).cores().getFirst());
    }

    /** The column in which all rows begin that are complete, or the header if none is; -1 if they begin in several. */
    private int start(List<ObservedRow> rows, List<TextRow> lines) {
        int[] starts = rows.stream().filter(row -> row.isGrid() && row.isComplete(width))
                .mapToInt(CountedRows::first).distinct().toArray();
        if (starts.length > 0) {
            return starts.length == 1 ? starts[0] : -1;
        }
        String name = form.rows().getFirst().names().first();
        return lines.stream().filter(TextRow::grid)
                .mapToInt(line -> line.cells().stream().map(Wording::core).toList().indexOf(name))
                .filter(column -> column >= 0).findFirst().orElse(-1);
    }

    private static int first(ObservedRow row) {
        return row.labelIndex() + 1 + row.firstToken();
    }

    /** The values of the columns; fewer or more if they cannot be told. */
    private List<CellText> columns(ObservedRow row, int start) {
        List<CellText> tokens = row.tokens();
        int surplus = tokens.size() - width;
        boolean labelLikeValue = surplus == 1 && tokens.getFirst() instanceof CellText.Value first
                && first.number().signum() == 0;
        if (labelLikeValue) {
            return tokens.subList(1, tokens.size());
        }
        int from = start < 0 ? 0 : start - row.labelIndex() - 1;
        boolean blanks = surplus < 0 && row.isGrid() && (start >= 0 || row.labelIndex() >= 0) && from >= 0
                && from <= row.firstToken()
                && row.lastToken() < from + width && from + width <= row.places().size();
        return blanks ? row.places().subList(from, from + width) : tokens;
    }

    private boolean addUp(List<List<CellText>> rows) {
        List<CellText[]> columns = rows.stream().map(row -> row.toArray(CellText[]::new)).toList();
        boolean hold = columns.stream().allMatch(RowSum::holds)
                && IntStream.range(0, width).allMatch(c -> sums.hold(j -> number(rows.get(j).get(c))));
        return hold && (columns.stream().filter(RowSum::isThatOfSome).count() > 1
                || IntStream.range(0, width).filter(c -> isFilled(rows, c)).count() > 1);
    }

    /** Whether a column has all its values, not all of them nothing. */
    private static boolean isFilled(List<List<CellText>> rows, int column) {
        return rows.stream().allMatch(row -> number(row.get(column)) != null)
                && rows.stream().anyMatch(row -> number(row.get(column)).signum() != 0);
    }

    /** What is blank may be a zero that was not printed, or a value that was lost. */
    private static BigDecimal number(CellText text) {
        return text instanceof CellText.Value value ? value.number() : null;
    }
}
