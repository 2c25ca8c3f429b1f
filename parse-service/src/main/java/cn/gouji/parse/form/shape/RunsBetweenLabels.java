package cn.gouji.parse.form.shape;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.flow.RunParting;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.RowGatherer;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.table.sum.ColumnSums;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table whose values came one a line and lost labels between them: the labels that are left tell how many rows stand between
 * them, and the sums which values make a row.
 */
final class RunsBetweenLabels {

    private static final int TELLING = 4;

    /** @param row of the form with which the values begin */
    private record Run(int row, List<ObservedRow> printed, List<CellText> values) {

        /** Whether each row stands on a line of a grid, so that others cannot be made of its values. */
        private boolean isOfRows(int width) {
            return printed.stream().allMatch(
                    row -> row.isGrid() && row.tokenCount() >= width && row.tokenCount() <= width + 1);
        }

        private Place place() {
            return printed.getFirst().place();
        }
    }

    private final TableForm form;
    private final ColumnSums sums;
    private final int width;

    RunsBetweenLabels(TableForm form) {
        this.form = form;
        this.sums = new ColumnSums(form);
        this.width = form.rows().getFirst().width();
    }

    /** The header and the rows that are known; null if nothing came so, or not all values belong to a row. */
    List<TextRow> upright(List<TextRow> lines) {
        List<Run> runs = runs(lines);
        if (runs.isEmpty() || !sums.exist()) {
            return null;
        }
        List<List<CellText>> rows = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<TextRow> upright = new ArrayList<>(lines.stream()
                .takeWhile(line -> !line.place().equals(runs.getFirst().place())).toList());
        boolean uneven = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            int end = i + 1 < runs.size() ? runs.get(i + 1).row : form.rows().size();
            uneven |= run.values.size() != (end - run.row) * width;
            boolean others = run.isOfRows(width) && run.printed.size() != end - run.row;
            List<List<CellText>> parted = others ? null : RunParting.part(run.values, end - run.row, width);
            if (parted == null) {
                return null;
            }
            rows.addAll(parted);
            places.addAll(Collections.nCopies(parted.size(), run.place()));
        }
        if (!uneven || rows.size() != form.rows().size() || !addUp(rows)) {
            return null;
        }
        for (int j = 0; j < rows.size(); j++) {
            if (rows.get(j) != null) {
                List<String> texts = rows.get(j).stream().map(CellText::raw).toList();
                upright.add(form.rows().get(j).printed(texts, places.get(j)));
            }
        }
        return upright;
    }

    /** Values from a label on, or from the first value of the table; none if the labels are not in order. */
    private List<Run> runs(List<TextRow> lines) {
        List<Run> runs = new ArrayList<>();
        for (ObservedRow row : RowGatherer.gather(OwnColumns.without(lines), width)) {
            int label = label(row);
            if (row.valueCount() == 0) {
                continue;
            }
            if (label < 0 && !runs.isEmpty()) {
                runs.getLast().printed.add(row);
                runs.getLast().values.addAll(row.tokens());
            } else if (!runs.isEmpty() && label <= runs.getLast().row || runs.isEmpty() && label > 0) {
                return List.of();
            } else {
                runs.add(new Run(Math.max(label, 0), new ArrayList<>(List.of(row)), new ArrayList<>(row.tokens())));
            }
        }
        return runs;
    }

    /** The row whose label stands right in front of the values; -1 if there is none. */
    private int label(ObservedRow row) {
        List<String> words = row.labels().isEmpty() ? row.before() : row.labels();
        String label = words.isEmpty() ? "" : words.getLast();
        boolean telling = Numeral.at(label).number() > 0 || Wording.coreLength(label) >= TELLING;
        return telling ? form.rowOf(Wording.labelCore(form.withoutGroups(label))) : -1;
    }

    private boolean addUp(List<List<CellText>> rows) {
        return IntStream.range(0, width).allMatch(c -> sums.hold(j -> number(rows.get(j), c)));
    }

    private static BigDecimal number(List<CellText> row, int column) {
        return row == null ? null : ((CellText.Value) row.get(column)).number();
    }
}
