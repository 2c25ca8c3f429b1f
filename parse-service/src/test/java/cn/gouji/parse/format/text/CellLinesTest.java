package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.GridRow;

import static org.assertj.core.api.Assertions.assertThat;

class CellLinesTest {

    private final List<String> lines = new ArrayList<>();

    @Test
    void rowsThatLostTheirLabelsAreAsLongAsOthers() {
        // Given
        labelledRows();
        row("3.其他", 1, 2, 3, 4, 5, 6, 21);
        values(0, 0, 0, 0, 0, 7, 7);

        // Then
        assertThat(rows()).endsWith(List.of("3.其他", "1", "2", "3", "4", "5", "6", "21"),
                List.of("", "0", "0", "0", "0", "0", "7", "7"));
    }

    /** They lost their last column, too: what stands behind the label are two rows of six values, not seven of them and the rest. */
    @Test
    void blanksInFrontOfRowsAreThePlacesOfTheirLabels() {
        // Given
        labelledRows();
        row("3.其他", 0, 0, 0, 0, 0, 0);
        values(0, 0, 0, 0, 0, 0);
        for (int i = 0; i < 4; i++) {
            lines.add("|");
            values(1, 0, i, 0, 0, 0);
        }
        values(0, 0);

        // Then
        assertThat(rows()).noneMatch(row -> row.size() > 1 && row.getFirst().equals("3.其他"));
    }

    private void labelledRows() {
        row("（一）予以公开", 9, 0, 0, 0, 0, 0, 9);
        row("1.属于国家秘密", 0, 8, 0, 0, 0, 0, 8);
        row("2.重复申请", 0, 0, 0, 7, 0, 0, 7);
    }

    private void row(String label, int... values) {
        lines.add(label + " |");
        values(values);
    }

    private void values(int... values) {
        for (int value : values) {
            lines.add(value + " |");
        }
    }

    private List<List<String>> rows() {
        return CellLines.rows(lines, Collections.nCopies(lines.size(), Place.ofLine(1))).stream().map(GridRow::cells)
                .toList();
    }
}
