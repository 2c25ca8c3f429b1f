package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

class OwnColumnsTest {

    @Test
    void numbersThatCountTheRowsAreNoValuesWhereverTheyStand() {
        // Given: the rows of a group have a cell less in front
        List<TextRow> lines = new ArrayList<>(List.of(row("项目", "", "自然人")));
        List<TextRow> own = new ArrayList<>(lines);
        for (int i = 1; i < 12; i++) {
            lines.add(i < 6 ? row("甲", "", String.valueOf(i), "7") : row("乙", String.valueOf(i), "7"));
            own.add(i < 6 ? row("甲", "", "", "7") : row("乙", "", "7"));
        }

        // Then
        assertThat(OwnColumns.without(lines)).isEqualTo(own);
    }

    @Test
    void numbersThatCountAFewRowsMayBeValues() {
        // Given
        List<TextRow> lines = List.of(row("甲", "1", "7"), row("乙", "2", "7"), row("丙", "3", "7"));

        // Then
        assertThat(OwnColumns.without(lines)).isEqualTo(lines);
    }

    private static TextRow row(String... cells) {
        return new TextRow(List.of(cells), Place.ofLine(1), true);
    }
}
