package cn.gouji.parse.format.scan.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShadedCellsTest {

    private static final double UNIT = 240 / 72.0;

    @Test
    void whitePrintInADarkRowIsBlackOnWhiteInAFrame() {
        // Given: a dark row with light strokes, a line between its columns that is darker yet, and thin lines below it
        BufferedImage image = paper();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(70, 90, 130));
        graphics.fillRect(100, 100, 600, 66);
        graphics.fillRect(100, 166, 4, 100);
        graphics.fillRect(100, 262, 600, 4);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(400, 100, 4, 66);
        graphics.setColor(Color.WHITE);
        strokes(graphics, 200, 320, 118);
        graphics.dispose();

        // When
        GrayImage light = ShadedCells.lightened(GrayImage.of(image), UNIT);

        // Then
        assertThat(light.at(150, 130)).isGreaterThan(220);
        assertThat(light.at(106, 106)).as("corner").isGreaterThan(220);
        assertThat(light.at(201, 130)).isLessThan(60);
        assertThat(light.at(205, 130)).isGreaterThan(220);
        assertThat(light.at(401, 130)).isLessThan(170);
        assertThat(light.at(300, 101)).as("frame").isLessThan(60);
        assertThat(light.at(300, 164)).as("frame").isLessThan(60);
        assertThat(light.at(101, 220)).as("line").isLessThan(140);
        assertThat(light.at(300, 264)).as("line").isLessThan(140);
        assertThat(light.at(50, 50)).isGreaterThan(220);
    }

    @Test
    void whatLiesAroundAPageIsNoCellButAHeaderAtTheBorderIs() {
        // Given: below the paper a dark table, above it a dark header up to the border of the picture
        BufferedImage image = paper();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(60, 60, 60));
        graphics.fillRect(0, 300, 800, 100);
        graphics.fillRect(0, 0, 800, 70);
        graphics.setColor(Color.WHITE);
        strokes(graphics, 200, 520, 18);
        graphics.dispose();

        // When
        GrayImage light = ShadedCells.lightened(GrayImage.of(image), UNIT);

        // Then
        assertThat(light.at(400, 350)).isEqualTo(60);
        assertThat(light.at(201, 30)).isLessThan(60);
        assertThat(light.at(100, 30)).isGreaterThan(220);
    }

    @Test
    void boldPrintAndLightGroundsAreNoDarkCells() {
        // Given: strokes as thick and close as those of the boldest titles, and a light ground behind others
        BufferedImage image = paper();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int x = 100; x < 700; x += 18) {
            graphics.fillRect(x, 100, 9, 80);
        }
        graphics.setColor(new Color(205, 215, 230));
        graphics.fillRect(100, 200, 600, 66);
        graphics.setColor(Color.BLACK);
        strokes(graphics, 200, 320, 218);
        graphics.dispose();
        GrayImage picture = GrayImage.of(image);

        // Then
        assertThat(ShadedCells.lightened(picture, UNIT)).isSameAs(picture);
    }

    /** Such as a character has: 4 wide and 30 high, with as much between them. */
    private static void strokes(Graphics2D graphics, int from, int to, int top) {
        for (int x = from; x < to; x += 8) {
            graphics.fillRect(x, top, 4, 30);
        }
    }

    private static BufferedImage paper() {
        BufferedImage image = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(240, 240, 240));
        graphics.fillRect(0, 0, 800, 400);
        graphics.dispose();
        return image;
    }
}
