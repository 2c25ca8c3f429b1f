package cn.gouji.parse.format.scan.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DigitSizeTest {

    private static final double UNIT = 240 / 72.0;
    private static final int CELL = 60;
    private static final int PLAIN_DIGITS = 8;

    private final BufferedImage picture = new BufferedImage(CELL * 12, CELL, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D graphics = picture.createGraphics();

    DigitSizeTest() {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.setColor(Color.BLACK);
        for (int i = 0; i < PLAIN_DIGITS; i++) {
            draw(i, 20, 12, 21);
        }
    }

    @Test
    void digitsThatTouchAreParted() {
        // Given: three digits, with a little grey between them
        draw(8, 4, 12, 21);
        draw(8, 17, 12, 21);
        draw(8, 30, 12, 21);
        graphics.setColor(Color.GRAY);
        draw(8, 16, 1, 8);
        draw(8, 29, 1, 8);

        // Then
        assertThat(cell(8).isNumber()).isFalse();
        assertThat(fitted(8).isNumber()).isTrue();
        assertThat(fitted(8).large()).extracting(Box::left).containsExactly(484, 496, 509);
    }

    @Test
    void halvesOfADigitAreOne() {
        // Given: a nought without top and bottom, and two ones
        draw(8, 20, 4, 21);
        draw(8, 28, 4, 21);
        draw(9, 15, 4, 21);
        draw(9, 29, 4, 21);

        // Then
        assertThat(fitted(8).digits()).isEqualTo(1);
        assertThat(fitted(9).digits()).isEqualTo(2);
    }

    @Test
    void charactersOfAnotherHeightStayWhole() {
        // Given
        draw(8, 10, 30, 30);

        // Then
        assertThat(fitted(8).digits()).isEqualTo(1);
        assertThat(fitted(8).isNumber()).isFalse();
    }

    @Test
    void specksAreNoPartOfANumber() {
        // Given: specks below the second of two digits, and before the first
        draw(8, 20, 12, 21);
        draw(8, 36, 12, 21);
        graphics.fillRect(8 * CELL + 34, 46, 4, 4);
        graphics.fillRect(8 * CELL + 6, 36, 4, 4);

        // Then
        assertThat(cell(8).digitBox()).isEqualTo(new Box(500, 20, 528, 41));
        assertThat(cell(8).punctuated("12")).containsExactly("12");
    }

    @Test
    void restOfALineBesideACellIsNoPartOfANumber() {
        // Given
        draw(8, 20, 12, 21);
        graphics.fillRect(8 * CELL + 2, 0, 2, 40);

        // Then
        assertThat(cell(8).isNumber()).isTrue();
        assertThat(cell(8).digits()).isEqualTo(1);
    }

    @Test
    void numbersOfTwoColumnsAreNoNumber() {
        // Given
        draw(8, 4, 12, 21);
        draw(8, 42, 12, 21);

        // Then
        assertThat(cell(8).isNumber()).isFalse();
    }

    private void draw(int cell, int left, int width, int height) {
        graphics.fillRect(cell * CELL + left, 20, width, height);
    }

    private CellInk fitted(int number) {
        List<CellInk> plain = IntStream.range(0, PLAIN_DIGITS).mapToObj(this::cell).toList();
        return DigitSize.of(Stream.concat(plain.stream(), Stream.of(cell(number))).toList()).fitted(cell(number));
    }

    private CellInk cell(int number) {
        return CellInk.of(Layer.of(GrayImage.of(picture)), new Box(number * CELL, 0, (number + 1) * CELL, CELL), UNIT);
    }
}
