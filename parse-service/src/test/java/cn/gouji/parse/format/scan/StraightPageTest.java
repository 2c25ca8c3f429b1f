package cn.gouji.parse.format.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StraightPageTest {

    private static final double UNIT = 240 / 72.0;

    @ParameterizedTest
    @ValueSource(doubles = {-4.5, -1.3, 0, 0.4, 5})
    void straightensAPageAndFindsItsCells(double degrees) {
        // When
        GrayImage image = page(degrees);
        StraightPage page = StraightPage.of(image, UNIT);

        // Then
        assertThat(Math.toDegrees(Skew.of(Ink.of(image)))).isCloseTo(degrees, within(0.06));
        assertThat(page.cells()).hasSize(12);
    }

    @Test
    void tellsWhatIsPrintedInACell() {
        // When
        StraightPage page = StraightPage.of(page(0), UNIT);

        // Then: twelve blank cells, but for a number of two digits, a dash and a square sign
        assertThat(page.cells().stream().map(page::ink).filter(CellInk::isBlank)).hasSize(9);
        assertThat(page.cells().stream().map(page::ink).filter(ink -> !ink.isBlank() && !ink.isDash() && ink.isNumber())
                .map(CellInk::digits)).containsExactly(2);
        assertThat(page.cells().stream().map(page::ink).filter(ink -> !ink.isBlank() && ink.isDash())).hasSize(1);
    }

    private static GrayImage page(double degrees) {
        BufferedImage image = new BufferedImage(1985, 2806, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1985, 2806);
        graphics.setColor(Color.BLACK);
        graphics.rotate(Math.toRadians(degrees), 992, 1403);
        for (int i = 0; i <= 4; i++) {
            graphics.fillRect(400, 600 + i * 200, 1203, 3);
        }
        for (int i = 0; i <= 3; i++) {
            graphics.fillRect(400 + i * 400, 600, 3, 803);
        }
        graphics.fillRect(580, 690, 12, 21);
        graphics.fillRect(596, 690, 12, 21);
        graphics.fillRect(980, 700, 24, 2);
        graphics.fillRect(1380, 690, 30, 30);
        graphics.dispose();
        return GrayImage.of(image);
    }
}
