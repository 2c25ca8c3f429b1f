package cn.gouji.parse.format.scan;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.scan.image.Box;

import static org.assertj.core.api.Assertions.assertThat;

class ValueCellsTest {

    private final ValueCells cells = new ValueCells(3);

    @Test
    void cellInARowAndAColumnOfNumbersHoldsAValue() {
        // Given: a header, and two rows with labels, of which one cell is not read
        add(0, 0, false);
        add(0, 1, false);
        add(1, 0, false);
        add(1, 1, true);
        Box label = add(2, 0, false);
        Box unread = add(2, 1, false);
        add(2, 2, true);

        // Then
        assertThat(cells.isValue(unread)).isTrue();
        assertThat(cells.isValue(label)).isFalse();
        assertThat(cells.isValue(box(0, 1))).isFalse();
    }

    @Test
    void cellAmongNumbersOfOneRowHoldsAValue() {
        // Given
        add(0, 0, false);
        add(0, 1, false);
        add(1, 0, true);
        Box unread = add(1, 1, false);
        add(1, 2, true);

        // Then
        assertThat(cells.isValue(unread)).isTrue();
    }

    @Test
    void labelBehindTheNameOfItsGroupHoldsNone() {
        // Given
        add(0, 0, false);
        Box label = add(0, 1, false);
        add(0, 2, true);
        add(0, 3, true);
        add(0, 4, true);

        // Then
        assertThat(cells.isValue(label)).isFalse();
    }

    @Test
    void marksInFrontOfTheColumnsAreOfALabel() {
        // Given: four rows of five columns, and what looks like a dash where a seal hides a label
        for (int row = 0; row < 4; row++) {
            for (int column = 1; column <= 5; column++) {
                add(row, column, true);
            }
        }
        add(0, 0, false);
        Box mark = add(1, 0, true);

        // Then
        assertThat(cells.isBeforeColumns(mark)).isTrue();
        assertThat(cells.isBeforeColumns(box(1, 1))).isFalse();
    }

    @Test
    void firstColumnMayHoldFewValues() {
        // Given: zeros are not printed, and columns behind it hold fewer than a table of labels has
        for (int row = 0; row < 3; row++) {
            for (int column = 1; column <= 5; column++) {
                add(row, column, true);
            }
        }
        Box first = add(0, 0, true);

        // Then
        assertThat(cells.isBeforeColumns(first)).isFalse();
    }

    private Box add(int row, int column, boolean value) {
        Box cell = box(row, column);
        cells.add(cell, value);
        return cell;
    }

    private static Box box(int row, int column) {
        return new Box(column * 100, row * 50 + column % 2, column * 100 + 100, row * 50 + 50);
    }
}
