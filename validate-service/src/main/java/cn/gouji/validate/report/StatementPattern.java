package cn.gouji.validate.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a figure of the running text must agree with.
 *
 * @param figure name of the figure
 * @param not a regular expression: where it is found in the figure's clause, the figure is something else
 * @param zero true: only where it is 0; false: only where it is not; null: always
 * @param means the number to compare where the figure itself is none, such as 0 left over when all are answered
 * @param readings the sums it may stand for; a {@code *} stands for any row, a leading {@code -} takes a cell away
 * @param reasons a regular expression: where it is found in the figure's clause, the figure may be one of the cells alone
 * @param alone these cells, with {@code *} as above; none without reasons
 * @param unless figures that, stated above 0, give the statement another meaning
 * @param unlessSaid a regular expression: where section one says so, the statement has another meaning
 * @param mild sums that it may stand for in a manner of speaking: to agree with one of them is a lesser fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StatementPattern(String figure, String not, Boolean zero, BigDecimal means, List<List<String>> readings,
        String reasons, List<String> alone, List<String> unless, String unlessSaid, List<List<String>> mild) {

    public StatementPattern {
        Objects.requireNonNull(figure, "figure must not be null");
        readings = List.copyOf(readings);
        alone = alone == null ? List.of() : List.copyOf(alone);
        unless = unless == null ? List.of() : List.copyOf(unless);
        mild = mild == null ? List.of() : List.copyOf(mild);
    }

    /** A sum of cells. */
    public record Reading(int[] added, int[] taken) {

        public IntStream cells() {
            return IntStream.concat(IntStream.of(added), IntStream.of(taken));
        }
    }

    /**
     * The sums in the cells of a form; one that the form does not have is left out.
     *
     * @param reasoned whether the figure's clause names a reason
     */
    public List<Reading> readings(FormCells form, boolean reasoned) {
        Stream<Reading> cells = IntStream.of(numbers(form, reasoned ? alone : List.of()))
                .mapToObj(cell -> new Reading(new int[]{cell}, new int[0]));
        return Stream.concat(readings.stream().map(sum -> reading(form, sum)), cells)
                .filter(reading -> reading.added().length > 0).toList();
    }

    /** The sums that it may stand for in a manner of speaking. */
    public List<Reading> mildReadings(FormCells form) {
        return mild.stream().map(sum -> reading(form, sum)).toList();
    }

    private static Reading reading(FormCells form, List<String> cells) {
        return new Reading(numbers(form, cells.stream().filter(cell -> !cell.startsWith("-")).toList()),
                numbers(form, cells.stream().filter(cell -> cell.startsWith("-")).map(cell -> cell.substring(1))
                        .toList()));
    }

    private static int[] numbers(FormCells form, List<String> patterns) {
        return patterns.stream().flatMapToInt(form::matching).distinct().sorted().toArray();
    }
}
