package cn.gouji.parse.format.scan.digit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

import static org.assertj.core.api.Assertions.assertThat;

class DigitShapesTest {

    private final GrayImage page = page();
    private final DigitShapes shapes = new DigitShapes();

    @Test
    void whatItSawIsReadAgain() {
        // Given
        learn();

        // Then
        assertThat(shapes.read(page, List.of(sign(0, 11), sign(1, 11)))).isEqualTo("14");
        assertThat(shapes.read(page, List.of(sign(2, 11)))).isNull();
    }

    @Test
    void readingThatLooksLikeAnotherDigitIsContradicted() {
        // Given
        learn();

        // Then
        assertThat(shapes.contradict(page, List.of(sign(0, 11)), "1")).isFalse();
        assertThat(shapes.contradict(page, List.of(sign(0, 11)), "4")).isTrue();
        assertThat(shapes.contradict(page, List.of(sign(0, 11)), "9")).isFalse();
    }

    @Test
    void fewExamplesTellNothing() {
        // Given
        shapes.learn(page, List.of(sign(0, 0)), "1");

        // Then
        assertThat(shapes.read(page, List.of(sign(0, 1)))).isNull();
    }

    private void learn() {
        for (int i = 0; i < 11; i++) {
            shapes.learn(page, List.of(sign(0, i), sign(1, i)), "14");
        }
    }

    private static Box sign(int row, int column) {
        return new Box(10 + column * 40, 10 + row * 40, 26 + column * 40, 34 + row * 40);
    }

    /** Rows of an upright stroke, a cross and a full square, none quite like the others. */
    private static GrayImage page() {
        BufferedImage image = new BufferedImage(500, 140, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 500, 140);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 12; column++) {
                graphics.setColor(new Color(column * 5, column * 5, column * 5));
                List<Box> strokes = new ArrayList<>();
                Box sign = sign(row, column);
                strokes.add(row == 2 ? sign : new Box(sign.left() + 6, sign.top(), sign.right() - 6, sign.bottom()));
                if (row == 1) {
                    strokes.add(new Box(sign.left(), sign.top() + 10, sign.right(), sign.bottom() - 10));
                }
                strokes.forEach(box -> graphics.fillRect(box.left(), box.top(), box.width(), box.height()));
            }
        }
        graphics.dispose();
        return GrayImage.of(image);
    }
}
