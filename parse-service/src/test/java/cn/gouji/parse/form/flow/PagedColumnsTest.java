package cn.gouji.parse.form.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellTextReader;

import static org.assertj.core.api.Assertions.assertThat;

class PagedColumnsTest {

    @Test
    void eachPageHasItsColumnsOneAfterTheOther() {
        // Given: two rows on the first page, the first column in front of the others; the row of the sums on the second
        List<CellText> values = values("5 7 1 6 2 9 12 3 15");

        // Then
        assertThat(numbers(PagedColumns.rows(values, 3, 3, PagedColumnsTest::faults, false)))
                .isEqualTo("5 1 6, 7 2 9, 12 3 15");
    }

    @Test
    void whereTheWaysDisagreeThereIsNoValue() {
        // Given: a table that adds up row by row and column by column
        List<CellText> values = values("1 2 3 4 5 9 5 7 12");

        // Then
        assertThat(numbers(PagedColumns.rows(values, 3, 3, PagedColumnsTest::faults, false)))
                .isEqualTo("1 - -, - 5 -, - - 12");
    }

    @Test
    void whatDoesNotAddUpIsNotRead() {
        // Given: 13 in the place of 12
        List<CellText> values = values("5 7 1 6 2 9 13 3 16");

        // Then
        assertThat(PagedColumns.rows(values, 3, 3, PagedColumnsTest::faults, false)).isNull();
    }

    @Test
    void noValueOfAnyTableComesToStandInAnotherCell() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int[][] table = table(random, 9, 5);
            List<CellText> values = new ArrayList<>();
            int cut = 1 + random.nextInt(8);
            values.addAll(page(random, table, 0, cut));
            values.addAll(page(random, table, cut, 9));

            List<CellText[]> rows = PagedColumns.rows(values, 9, 5, PagedColumnsTest::faults, false);

            assertThat(rows).as("seed %d", seed).isNotNull();
            for (int j = 0; j < 9; j++) {
                for (int c = 0; c < 5; c++) {
                    if (rows.get(j)[c] instanceof Value value) {
                        assertThat(value.number().intValue()).as("seed %d", seed).isEqualTo(table[j][c]);
                    }
                }
            }
        }
    }

    @Test
    void whatAWrongSumLeavesOpenIsNotRead() {
        int read = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int[][] table = table(random, 12, 5);
            table[random.nextInt(12)][random.nextInt(5)] += 1 + random.nextInt(9);
            List<CellText> values = new ArrayList<>();
            int cut = 1 + random.nextInt(11);
            values.addAll(page(random, table, 0, cut));
            values.addAll(page(random, table, cut, 12));

            List<CellText[]> rows = PagedColumns.rows(values, 12, 5, PagedColumnsTest::faults, true);

            assertThat(PagedColumns.rows(values, 12, 5, PagedColumnsTest::faults, false)).as("seed %d", seed).isNull();
            for (int j = 0; rows != null && j < 12; j++) {
                for (int c = 0; c < 5; c++) {
                    if (rows.get(j)[c] instanceof Value value) {
                        assertThat(value.number().intValue()).as("seed %d", seed).isEqualTo(table[j][c]);
                    }
                }
            }
            read += rows == null ? 0 : 1;
        }
        assertThat(read).isGreaterThan(100);
    }

    /** Rows whose last column is their sum, above a row of the sums of the columns. */
    private static int[][] table(Random random, int height, int width) {
        int[][] table = new int[height][width];
        for (int j = 0; j < height - 1; j++) {
            for (int c = 0; c < width - 1; c++) {
                int value = random.nextInt(4) == 0 ? 1 + random.nextInt(900) : 0;
                table[j][c] = value;
                table[j][width - 1] += value;
            }
            for (int c = 0; c < width; c++) {
                table[height - 1][c] += table[j][c];
            }
        }
        return table;
    }

    private static List<CellText> page(Random random, int[][] table, int from, int to) {
        List<CellText> values = new ArrayList<>();
        for (int first = 0, next; first < table[0].length; first = next) {
            next = Math.min(first + 1 + random.nextInt(3), table[0].length);
            for (int j = from; j < to; j++) {
                for (int c = first; c < next; c++) {
                    values.add(CellTextReader.read(String.valueOf(table[j][c])));
                }
            }
        }
        return values;
    }

    /** How many columns are not summed up by the last row. */
    private static int faults(List<CellText[]> rows) {
        return (int) IntStream.range(0, rows.getFirst().length)
                .filter(c -> rows.subList(0, rows.size() - 1).stream().map(row -> number(row[c]))
                        .reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(number(rows.getLast()[c])) != 0)
                .count();
    }

    private static BigDecimal number(CellText text) {
        return ((Value) text).number();
    }

    private static List<CellText> values(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(CellTextReader::read).toList();
    }

    private static String numbers(List<CellText[]> rows) {
        return String.join(", ", rows.stream().map(row -> String.join(" ",
                Arrays.stream(row).map(text -> text == null ? "-" : number(text).toPlainString()).toList())).toList());
    }
}
