package cn.gouji.parse.format.scan.digit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

import static org.assertj.core.api.Assertions.assertThat;

class DigitLeanTest {

    private static final Box FIVE = new Box(9, 9, 25, 35);
    private static final Box THREE = new Box(49, 9, 65, 35);

    private final GrayImage page = page();

    @Test
    void fiveReadAsThreeIsContradicted() {
        assertThat(DigitLean.contradicts(page, List.of(THREE, FIVE), "33")).isTrue();
        assertThat(DigitLean.contradicts(page, List.of(THREE, FIVE), "55")).isTrue();
        assertThat(DigitLean.contradicts(page, List.of(THREE, FIVE), "35")).isFalse();
    }

    @Test
    void digitsThatLeanToNoSideAreNot() {
        assertThat(DigitLean.contradicts(page, List.of(THREE, FIVE), "04")).isFalse();
        assertThat(DigitLean.contradicts(page, List.of(FIVE, THREE), "89")).isFalse();
    }

    /** A 5 and a 3 of straight strokes. */
    private static GrayImage page() {
        BufferedImage image = new BufferedImage(80, 50, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 80, 50);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(2));
        for (int left : new int[]{10, 50}) {
            graphics.drawLine(left, 10, left + 14, 10);
            graphics.drawLine(left, 22, left + 14, 22);
            graphics.drawLine(left, 34, left + 14, 34);
            graphics.drawLine(left + 14, 22, left + 14, 34);
        }
        graphics.drawLine(10, 10, 10, 22);
        graphics.drawLine(64, 10, 64, 22);
        graphics.dispose();
        return GrayImage.of(image);
    }
}
