package cn.gouji.contracts.report;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextPlaceTest {

    @Test
    void linesThatFollowEachOtherShareAnEntry() {
        // Given
        List<Place> places = List.of(Place.ofLine(5), Place.ofLine(6), Place.ofLine(9), new Place(2, 10, null),
                new Place(null, null, "表1 第1行"), new Place(null, null, "表1 第2行"));

        // When
        List<TextPlace> entries = TextPlace.of(places);

        // Then
        assertThat(entries).extracting(TextPlace::line).containsExactly(0, 2, 3, 4, 5);
        for (int line = 0; line < places.size(); line++) {
            assertThat(TextPlace.find(entries, line)).isEqualTo(places.get(line));
        }
    }

    @Test
    void whatIsNotKnownIsNotTold() {
        // Given
        List<TextPlace> entries = TextPlace.of(Arrays.asList(null, Place.ofLine(3)));

        // Then
        assertThat(TextPlace.find(entries, 0)).isNull();
        assertThat(TextPlace.find(entries, 1)).isEqualTo(Place.ofLine(3));
        assertThat(TextPlace.find(List.of(), 7)).isNull();
    }
}
