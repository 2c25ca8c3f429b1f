package cn.gouji.parse.format.scan.digit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.scan.image.CellInk;
import cn.gouji.parse.format.scan.image.Exposure;
import cn.gouji.parse.format.scan.image.GrayImage;
import cn.gouji.parse.format.scan.image.StraightPage;

import static org.assertj.core.api.Assertions.assertThat;

/** A ruled sheet of two cells, in the first of which a number stands. */
class ClearInkTest {

    private static final double UNIT = 240 / 72.0;
    private static final DigitNet NET = DigitNet.learnt();

    private final BufferedImage picture = new BufferedImage(1000, 600, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D graphics = picture.createGraphics();

    ClearInkTest() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 1000, 600);
        graphics.setColor(Color.BLACK);
        for (int i = 0; i < 3; i++) {
            graphics.fillRect(200 + 300 * i, 200, 3, 200);
        }
        graphics.fillRect(200, 200, 603, 3);
        graphics.fillRect(200, 400, 603, 3);
        nought(340);
    }

    @Test
    void digitThatFellApartIsWholeAtAnotherExposure() {
        // Given: hardly anything is left of top and bottom
        faint(336, 288, 24, 5);
        faint(336, 311, 24, 5);

        // When
        StraightPage page = page();
        CellInk clear = new ClearInk(page, NET).of(page.cells().getFirst());

        // Then
        assertThat(page.ink(page.cells().getFirst()).digits()).isEqualTo(2);
        assertThat(clear.digits()).isEqualTo(1);
        assertThat(NetReading.of(clear, NET).digits()).isEqualTo("0");
    }

    @Test
    void digitWhoseThinPartsAreLostIsJoined() {
        // Given: in black and white nothing is left of top and bottom
        white(345, 288, 4, 5);
        white(345, 311, 4, 5);

        // When
        StraightPage page = page();
        CellInk clear = new ClearInk(page, NET).of(page.cells().getFirst());

        // Then
        assertThat(page.ink(page.cells().getFirst(), Exposure.FAINTEST).digits()).isEqualTo(2);
        assertThat(clear.digits()).isEqualTo(1);
        assertThat(NetReading.of(clear, NET).digits()).isEqualTo("0");
    }

    @Test
    void twoDigitsAreNotJoined() {
        // Given
        nought(366);

        // When
        StraightPage page = page();
        CellInk clear = new ClearInk(page, NET).of(page.cells().getFirst());

        // Then
        assertThat(clear.digits()).isEqualTo(2);
    }

    @Test
    void wholeDigitIsSeenAsUsual() {
        // When
        StraightPage page = page();

        // Then
        assertThat(new ClearInk(page, NET).of(page.cells().getFirst()).large())
                .isEqualTo(page.ink(page.cells().getFirst()).large());
    }

    @Test
    void numbersOutsideTablesAreFoundAtAnyExposure() {
        // Given: one below the table, and another that is broken
        graphics.setColor(Color.BLACK);
        nought(340, 450);
        nought(640, 450);
        faint(636, 448, 24, 5);
        faint(636, 471, 24, 5);

        // Then
        assertThat(ClearInk.loose(page(), NET)).hasSize(2);
    }

    @Test
    void numberThatAGreySealTouchesIsFoundOutsideTables() {
        // Given: two below the table, one of them under the stroke of a seal
        graphics.setColor(Color.GRAY);
        graphics.setStroke(new BasicStroke(14));
        graphics.drawLine(590, 430, 700, 500);
        graphics.setColor(Color.BLACK);
        nought(340, 450);
        nought(640, 450);

        // When
        StraightPage page = page();

        // Then
        assertThat(page.looseNumbers(Exposure.USUAL)).hasSize(1);
        assertThat(ClearInk.loose(page, NET)).hasSize(2);
    }

    private StraightPage page() {
        graphics.dispose();
        return StraightPage.of(GrayImage.of(picture), UNIT);
    }

    private void nought(int x) {
        nought(x, 290);
    }

    private void nought(int x, int y) {
        graphics.setStroke(new BasicStroke(3));
        graphics.drawOval(x, y, 14, 24);
    }

    /** What is printed there is lost. */
    private void white(int left, int top, int width, int height) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(left, top, width, height);
        graphics.setColor(Color.BLACK);
    }

    /** What is printed there turns light. */
    private void faint(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                int shade = picture.getRaster().getSample(x, y, 0);
                picture.getRaster().setSample(x, y, 0, 255 - (255 - shade) / 4);
            }
        }
    }
}
