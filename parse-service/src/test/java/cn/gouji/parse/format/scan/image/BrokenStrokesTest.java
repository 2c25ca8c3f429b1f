package cn.gouji.parse.format.scan.image;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BrokenStrokesTest {

    private static final int WIDTH = 40;

    @Test
    void gapAlongARowIsClosed() {
        assertThat(print(BrokenStrokes.joined(stroke("####....####"), 4), 1)).isEqualTo("############");
    }

    @Test
    void widerGapStays() {
        assertThat(print(BrokenStrokes.joined(stroke("####......####"), 4), 1)).isEqualTo("####......####");
    }

    @Test
    void whatIsLeftOfAStrokeInTwoRowsIsJoined() {
        // Given
        GrayImage image = GrayImage.white(WIDTH, 6);
        for (int x = 5; x < 15; x++) {
            image.set(x, x < 10 ? 2 : 3, 0);
        }

        // Then
        assertThat(print(BrokenStrokes.joined(image, 4), 2)).isEqualTo("##########");
    }

    @Test
    void thickStrokeIsWiderOnEachSide() {
        // When
        GrayImage thick = BrokenStrokes.thick(stroke("##"));

        // Then
        assertThat(print(thick, 0)).isEqualTo("####");
        assertThat(print(thick, 2)).isEqualTo("####");
        assertThat(print(thick, 3)).isEmpty();
    }

    /** In the second row, away from the border. */
    private static GrayImage stroke(String print) {
        GrayImage image = GrayImage.white(WIDTH, 6);
        for (int i = 0; i < print.length(); i++) {
            image.set(10 + i, 1, print.charAt(i) == '#' ? 0 : 255);
        }
        return image;
    }

    private static String print(GrayImage image, int y) {
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < image.width(); x++) {
            row.append(image.at(x, y) < 128 ? '#' : '.');
        }
        return row.toString().replaceAll("^\\.+|\\.+$", "");
    }
}
