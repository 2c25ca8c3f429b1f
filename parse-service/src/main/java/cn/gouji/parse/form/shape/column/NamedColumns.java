package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.header.StreamedHeader;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.shape.run.ValueRuns.Run;
import cn.gouji.parse.form.wording.TextRow;

import static cn.gouji.parse.form.shape.column.HeaderSequence.OTHER;

/**
 * A table whose rows have a value for each name of the header, in an order of its own, without some columns of the form or
 * with one of last year.
 */
public final class NamedColumns {

    private static final int FEWEST = 4;
    private static final int MOST_STRAYS = 2;

    private final TableForm form;
    private final int last;

    public NamedColumns(TableForm form) {
        this.form = form;
        this.last = form.rows().getFirst().width() - 1;
    }

    /** The lines as the form would have them; null if the table is no such one. */
    public List<TextRow> upright(List<TextRow> lines) {
        ValueRuns runs = new ValueRuns(lines);
        int end = runs.all().stream().filter(run -> run.length() >= FEWEST).findFirst()
                .map(run -> run.values().getFirst().line()).orElse(0);
        HeaderSequence header = new HeaderSequence(form.rows().getFirst().names(), lines.subList(0, end));
        // A page scrambles the storeys of a header, but does not turn it round.
        boolean told = header.isInOrder() || header.isReversed() || !header.isStreamed()
                || StreamedHeader.cameByRows(form, lines);
        List<Integer> columns = told && !header.isThatOfTheForm()
                ? withSum(header.columns(), runs.ofLength(header.columns().size()))
                : List.of();
        if (columns.size() < FEWEST) {
            return null;
        }
        List<Integer> sorted = IntStream.range(0, columns.size()).filter(i -> columns.get(i) != OTHER).boxed()
                .sorted(Comparator.comparing(columns::get)).toList();
        int rows = 0;
        for (Run run : runs.all()) {
            Run row = row(runs, run, columns.size(), sorted);
            rows += row == null ? 0 : 1;
            if (row != null) {
                runs.drop(run);
                runs.drop(row);
                runs.put(row, sorted.stream().map(i -> row.values().get(i).text().raw()).toList());
            } else if (!header.isInOrder() && run.length() > 1) {
                // Which of the columns it lacks cannot be told.
                runs.drop(run);
            }
        }
        return 2 * rows > form.rows().size() ? withHeader(lines, runs, header, end, columns, sorted) : null;
    }

    private List<TextRow> withHeader(List<TextRow> lines, ValueRuns runs, HeaderSequence header, int end,
            List<Integer> columns, List<Integer> sorted) {
        IntStream.range(0, end).filter(header::isIn).forEach(runs::drop);
        List<String> names = new ArrayList<>(List.of(""));
        sorted.forEach(i -> names.add(form.rows().getFirst().columns().get(columns.get(i)).label()));
        List<TextRow> upright = new ArrayList<>(List.of(new TextRow(names, lines.getFirst().place(), true)));
        upright.addAll(runs.rest());
        return upright;
    }

    /** The places of a row that has so many, blank ones included, as its values tell them; null if they do not. */
    private Run row(ValueRuns runs, Run run, int length, List<Integer> sorted) {
        if (run.length() == length) {
            return run;
        }
        if (run.length() > length) {
            List<Run> possible = IntStream.rangeClosed(0, Math.min(run.length() - length, MOST_STRAYS))
                    .mapToObj(from -> new Run(run.values().subList(from, from + length), run.label()))
                    .filter(row -> run.length() - length <= MOST_STRAYS && RowSum.proves(texts(row, sorted)))
                    .toList();
            return possible.size() == 1 ? possible.getFirst() : null;
        }
        Run tail = runs.tail(run.values().getFirst().line(), length);
        boolean onlyLastBlank = tail != null && run.length() == length - 1
                && !(tail.values().getLast().text() instanceof CellText.Value);
        return tail == null || onlyLastBlank || !RowSum.holdsWithBlanks(texts(tail, sorted)) ? null : tail;
    }

    private static CellText[] texts(Run row, List<Integer> order) {
        return order.stream().map(i -> row.values().get(i).text()).toArray(CellText[]::new);
    }

    /** 总计 may stand beside the heading of all other columns, and is read before them then: the sums tell where it is. */
    private List<Integer> withSum(List<Integer> columns, List<Run> rows) {
        List<Integer> asRead = IntStream.range(0, columns.size()).boxed().toList();
        List<Integer> turned = Stream.concat(asRead.stream().skip(1), Stream.of(0)).toList();
        if (columns.isEmpty() || columns.getFirst() != last
                || rows.stream().anyMatch(row -> RowSum.proves(texts(row, turned)))) {
            return columns;
        }
        boolean atEnd = !columns.contains(OTHER) && rows.stream().anyMatch(row -> RowSum.proves(texts(row, asRead)));
        return atEnd ? turned.stream().map(columns::get).toList() : List.of();
    }
}
