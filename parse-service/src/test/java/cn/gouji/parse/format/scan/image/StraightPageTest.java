package cn.gouji.parse.format.scan.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.parse.format.scan.image.gap.GapTables;
import cn.gouji.parse.format.scan.image.line.Skew;

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
        assertThat(Math.toDegrees(Skew.of(Ink.of(image, Exposure.USUAL)))).isCloseTo(degrees, within(0.06));
        assertThat(page.cells()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({"0.03, 0", "-0.02, 0.03", "0.04, -0.03"})
    void straightensAPhotographOfAPageThatWasFartherAwayOnOneSide(double down, double along) {
        // Given: a table of many rows
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int i = 0; i <= 28; i++) {
            graphics.fillRect(200, 500 + i * 70, 1603, 3);
        }
        for (int i = 0; i <= 8; i++) {
            graphics.fillRect(200 + i * 200, 500, 3, 1963);
        }
        graphics.dispose();
        GrayImage photograph = GrayImage.of(image).moved((x, y) -> {
            double distance = 1 + down * (y - 1403) / 2806 + along * (x - 992) / 1985;
            return new double[]{992 + (x - 992) / distance, 1403 + (y - 1403) / distance};
        });

        // When
        StraightPage page = StraightPage.of(photograph, UNIT);

        // Then: all its lines are found and wiped out
        assertThat(page.cells()).hasSize(28 * 8);
        assertThat(page.cells().stream().map(page::ink).filter(ink -> !ink.isBlank())).isEmpty();
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

    @Test
    void findsFaintAndBrokenLinesInAShadow() {
        // Given: the same page with thin lines full of gaps, on grey paper that gets darker
        BufferedImage image = new BufferedImage(1985, 2806, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 2806; y++) {
            for (int x = 0; x < 1985; x++) {
                boolean row = x >= 400 && x < 1603 && y >= 600 && y < 1402 && (y - 600) % 200 == x / 90 % 2;
                boolean column = y >= 600 && y < 1402 && x >= 400 && x < 1603 && (x - 400) % 400 == y / 70 % 2;
                boolean gap = x % 53 < 4 && row || y % 47 < 4 && column;
                int paper = 235 - x / 20;
                image.getRaster().setSample(x, y, 0, (row || column) && !gap ? paper * 3 / 4 : paper);
            }
        }

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(12);
    }

    @Test
    void closesTablesWithoutOuterLinesEachForItself() {
        // Given: two tables below each other, ruled inside only
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int top : new int[]{600, 1700}) {
            for (int i = 0; i <= 4; i++) {
                graphics.fillRect(400, top + i * 200, 1203, 3);
            }
            graphics.fillRect(800, top, 3, 803);
            graphics.fillRect(1200, top, 3, 803);
        }
        graphics.dispose();

        // Then: and nothing of what stands between them
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(24);
    }

    @Test
    void findsALineUnderASeal() {
        // Given: its star touches a line, its side crosses another, and small boxes in it cross each other
        BufferedImage image = new BufferedImage(1985, 2806, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(plain(), null, 0, 0);
        graphics.setColor(Color.BLACK);
        graphics.fillOval(780, 850, 130, 130);
        graphics.fillRect(1100, 1150, 4, 110);
        graphics.setStroke(new BasicStroke(3));
        graphics.drawRect(950, 900, 70, 70);
        graphics.drawLine(950, 930, 1020, 930);
        graphics.dispose();

        // Then
        StraightPage page = StraightPage.of(GrayImage.of(image), UNIT);
        assertThat(page.cells()).hasSize(12);
        assertThat(page.rulings()).hasSize(9);
    }

    @Test
    void findsTheLinesThatASealJoins() {
        // Given: a stroke of it that is as wide as a short line and crosses two lines
        BufferedImage image = lowRows();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(500, 750, 50, 125);
        graphics.dispose();

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(24);
    }

    @Test
    void strokesOfASealFromLineToLineAreNone() {
        // Given
        BufferedImage image = lowRows();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int i = 0; i < 5; i++) {
            graphics.fillRect(500 + 9 * i, 656, 4, 56);
        }
        graphics.dispose();

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(24);
    }

    @Test
    void doubleLinesOfASingleRowAreNoSeal() {
        // Given: thin lines in pairs, between columns in every other low row only, as in the table of section two
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int side : new int[]{0, 6}) {
            for (int i = 0; i <= 6; i++) {
                graphics.fillRect(400, 600 + i * 66 + side, 1209, 2);
            }
            for (int i = 0; i < 6; i += 2) {
                graphics.fillRect(800 + side, 600 + i * 66, 2, 66);
            }
            graphics.fillRect(400 + side, 600, 2, 402);
            graphics.fillRect(1602 + side, 600, 2, 402);
        }
        graphics.dispose();

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(9);
    }

    @Test
    void strokesOfCharactersAboveEachOtherAreNoLines() {
        // Given: characters of 12 points that nearly fill their rows
        BufferedImage image = lowRows();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int row = 1; row < 5; row++) {
            drawCharacter(500, 609 + 56 * row, graphics);
        }
        graphics.dispose();

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(24);
    }

    @Test
    void lineOfAColumnEndsBelowTheCharactersAboveIt() {
        // Given: one more line in all rows but the first two, where characters stand above it
        BufferedImage image = lowRows();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(600, 600 + 2 * 56, 3, 6 * 56);
        drawCharacter(600, 609, graphics);
        drawCharacter(600, 609 + 56, graphics);
        graphics.dispose();

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(24 + 6);
    }

    @Test
    void clearPartOfALineThatASealCoversStays() {
        // Given: one more line between two rows only, and strokes below it that are no line
        BufferedImage image = lowRows();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(600, 600, 3, 56);
        for (int row = 1; row < 4; row++) {
            drawCharacter(600, 609 + 56 * row, graphics);
        }
        graphics.dispose();

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(24 + 1);
    }

    /** With a stroke from top to bottom and five that cross it. */
    private static void drawCharacter(int x, int y, Graphics2D graphics) {
        graphics.fillRect(x, y, 3, 42);
        for (int stroke = 0; stroke < 5; stroke++) {
            graphics.fillRect(x - 12, y + 2 + 8 * stroke, 27, 4);
        }
    }

    @Test
    void strokesOfLargeCharactersAreNoLines() {
        // Given: digits of 12 points, and a character next to a line with strokes of 17 points
        BufferedImage image = plain();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < 4; row++) {
            graphics.fillRect(1000, 680 + row * 200, 25, 40);
            graphics.fillRect(1400, 680 + row * 200, 25, 40);
        }
        graphics.fillRect(410, 700, 56, 3);
        graphics.fillRect(410, 757, 56, 3);
        graphics.fillRect(463, 700, 3, 60);
        graphics.dispose();

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(12);
    }

    @Test
    void findsLinesThatHardlyDarkenThePaper() {
        // Given: on noisy paper
        BufferedImage image = white(1985, 2806);
        Random random = new Random(1);
        for (int y = 0; y < 2806; y++) {
            for (int x = 0; x < 1985; x++) {
                boolean row = x >= 400 && x < 1601 && y >= 600 && y < 1401 && (y - 600) % 200 == 0;
                boolean column = y >= 600 && y < 1401 && x >= 400 && x < 1601 && (x - 400) % 400 == 0;
                image.getRaster().setSample(x, y, 0, (int) ((row || column ? 202 : 235) + 4 * random.nextGaussian()));
            }
        }

        // Then
        assertThat(StraightPage.of(GrayImage.of(image), UNIT).cells()).hasSize(12);
    }

    @Test
    void printIsSeenUnderAGreySeal() {
        // Given: two digits of which a grey disc covers the first, and a stroke of it in another cell
        BufferedImage image = plain();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(140, 140, 140));
        graphics.fillOval(560, 670, 34, 60);
        graphics.fillRect(1000, 660, 40, 60);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(580, 690, 12, 21);
        graphics.fillRect(596, 690, 12, 21);
        for (int row = 1; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                graphics.fillRect(580 + 400 * column, 690 + 200 * row, 12, 21);
            }
        }
        graphics.dispose();

        // When
        StraightPage page = StraightPage.of(GrayImage.of(image), UNIT);

        // Then
        Box digits = page.cells().get(0);
        assertThat(page.ink(digits).isNumber()).isFalse();
        assertThat(page.cells().stream().filter(page::isOverprinted)).hasSize(2);
        assertThat(page.darkInk(digits).digits()).isEqualTo(2);
        assertThat(page.darkInk(page.cells().get(1)).isBlank()).isTrue();
    }

    @Test
    void tablesThatAreGivenUpLeaveWhatStandsInThem() {
        // Given
        StraightPage page = StraightPage.of(page(0), UNIT);
        assertThat(page.looseNumbers(Exposure.USUAL)).isEmpty();

        // When
        page.giveUpTables();

        // Then
        assertThat(page.cells()).isEmpty();
        assertThat(page.rulings()).isEmpty();
        assertThat(page.looseNumbers(Exposure.USUAL)).extracting(CellInk::digits).containsExactly(2);
        assertThat(page.outside(List.of()).at(500, 601)).isGreaterThan(200);
    }

    @Test
    void findsNumbersThatStandAloneOutsideTables() {
        // Given: two digits far from others, and one between characters
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(500, 500, 12, 21);
        graphics.fillRect(516, 500, 12, 21);
        graphics.fillRect(700, 495, 30, 30);
        graphics.fillRect(740, 500, 12, 21);
        graphics.fillRect(760, 495, 30, 30);
        graphics.dispose();

        // When
        StraightPage page = StraightPage.of(GrayImage.of(image), UNIT);

        // Then: and they are left out of what else stands there
        assertThat(page.looseNumbers(Exposure.USUAL)).extracting(CellInk::digits).containsExactly(2);
        GrayImage outside = page.outside(page.looseNumbers(Exposure.USUAL));
        assertThat(outside.at(505, 510)).isEqualTo(255);
        assertThat(outside.at(745, 510)).isLessThan(100);
    }

    @Test
    void pointsStandOnTheLineAndCommasReachBelow() {
        // Given
        BufferedImage image = white(100, 60);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(10, 10, 12, 24);
        graphics.fillRect(26, 30, 4, 4);
        graphics.fillRect(34, 10, 12, 24);
        graphics.fillRect(50, 30, 4, 8);
        graphics.fillRect(58, 10, 12, 24);
        graphics.dispose();

        // Then
        assertThat(CellInk.of(Layer.of(GrayImage.of(image)), new Box(0, 0, 100, 60), UNIT).punctuated("123"))
                .containsExactly("1.2,3");
    }

    @Test
    void speckBetweenDigitsThatAreFarApartMayBeAPoint() {
        // Given: specks at the feet of digits that are farther apart than others, and of digits that are not
        BufferedImage image = white(200, 60);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(10, 10, 12, 24);
        graphics.fillRect(27, 32, 2, 2);
        graphics.fillRect(34, 10, 12, 24);
        graphics.fillRect(110, 10, 12, 24);
        graphics.fillRect(124, 32, 2, 2);
        graphics.fillRect(128, 10, 12, 24);
        graphics.dispose();
        Layer layer = Layer.of(GrayImage.of(image));

        // Then
        assertThat(CellInk.of(layer, new Box(0, 0, 100, 60), UNIT).punctuated("36")).containsExactly("3.6", "36");
        assertThat(CellInk.of(layer, new Box(100, 0, 200, 60), UNIT).punctuated("36")).containsExactly("36");
    }

    @Test
    void thinStrokesInBlackAndWhiteAreNoSeal() {
        // Given: strokes that are grey for they are thinner than the dots of the scan, among black digits
        BufferedImage image = plain();
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int row = 1; row < 4; row++) {
            graphics.fillRect(580, 690 + 200 * row, 12, 21);
        }
        graphics.setColor(new Color(130, 130, 130));
        graphics.fillRect(580, 708, 12, 2);
        graphics.fillRect(590, 690, 2, 12);
        graphics.dispose();

        // Then
        StraightPage page = StraightPage.of(GrayImage.of(image), UNIT);
        assertThat(page.cells().stream().filter(page::isOverprinted)).isEmpty();
    }

    @Test
    void whatBrokeOffAFourIsNoPoint() {
        // Given: an end of its bar, which stands higher
        BufferedImage image = white(100, 60);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(10, 10, 12, 24);
        graphics.fillRect(26, 25, 4, 4);
        graphics.fillRect(34, 10, 12, 24);
        graphics.dispose();

        // Then
        assertThat(CellInk.of(Layer.of(GrayImage.of(image)), new Box(0, 0, 100, 60), UNIT).punctuated("14"))
                .containsExactly("14");
    }

    @Test
    void pointBeforeThreeDigitsMayBeAComma() {
        // Given
        BufferedImage image = white(120, 60);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int x : new int[]{10, 40, 58, 76}) {
            graphics.fillRect(x, 10, 12, 24);
        }
        graphics.fillRect(28, 30, 4, 4);
        graphics.dispose();

        // Then
        assertThat(CellInk.of(Layer.of(GrayImage.of(image)), new Box(0, 0, 120, 60), UNIT).punctuated("1234"))
                .containsExactly("1,234", "1.234");
    }

    @Test
    void shortStrokeBeforeANumberMayBeAMinus() {
        // Given: of bold print, where it is hardly longer than a point
        BufferedImage image = white(100, 120);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(30, 10, 12, 27);
        graphics.fillRect(14, 23, 8, 4);
        graphics.fillRect(30, 70, 12, 27);
        graphics.fillRect(14, 70, 8, 4);
        graphics.dispose();
        Layer ink = Layer.of(GrayImage.of(image));

        // Then: but not if it stands higher or lower
        assertThat(CellInk.of(ink, new Box(0, 0, 100, 60), UNIT).punctuated("1")).containsExactly("-1", "1");
        assertThat(CellInk.of(ink, new Box(0, 60, 100, 120), UNIT).punctuated("1")).containsExactly("1");
    }

    @Test
    void strokesOfCharactersStayWhenTablesAreGivenUp() {
        // Given: a line of a table, and characters of one row whose strokes make a line as long
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(400, 600, 400, 3);
        for (int x = 400; x < 800; x += 36) {
            graphics.fillRect(x, 1000, 34, 3);
            graphics.fillRect(x + 6, 985, 4, 30);
            graphics.fillRect(x + 24, 985, 4, 30);
        }
        graphics.dispose();
        StraightPage page = StraightPage.of(GrayImage.of(image), UNIT);

        // When
        page.giveUpTables();

        // Then
        assertThat(page.image().at(600, 601)).isEqualTo(255);
        assertThat(page.image().at(416, 1001)).isLessThan(100);
    }

    @Test
    void dividesATableWithoutLinesByItsGaps() {
        // Given: three rows of three numbers behind labels, one of them a dash
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 5; i++) {
                graphics.fillRect(300 + 40 * i, 500 + 70 * row, 32, 32);
            }
            for (int column = 0; column < 3; column++) {
                boolean dash = row == 1 && column == 2;
                graphics.fillRect(700 + 150 * column, (dash ? 515 : 505) + 70 * row, dash ? 20 : 12, dash ? 3 : 22);
            }
        }
        graphics.dispose();
        StraightPage page = StraightPage.of(GrayImage.of(image), UNIT);

        // When
        boolean divided = page.divideByGaps(page.looseNumbers(Exposure.USUAL), new GapTables());

        // Then
        assertThat(divided).isTrue();
        assertThat(page.cells()).hasSize(12);
        assertThat(page.cells().stream().map(page::ink).filter(ink -> !ink.isDash() && ink.isNumber())).hasSize(8);
    }

    private static BufferedImage white(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return image;
    }

    @Test
    void tellsASlashFromDigits() {
        // Given: a slash, an upright stroke, and a stroke with a bar above it
        BufferedImage image = new BufferedImage(300, 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 300, 100);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(2));
        graphics.drawLine(52, 60, 62, 36);
        graphics.drawLine(150, 60, 150, 36);
        graphics.drawLine(252, 60, 262, 36);
        graphics.drawLine(248, 36, 262, 36);
        graphics.dispose();
        Layer ink = Layer.of(GrayImage.of(image));

        // Then
        assertThat(Stream.of(0, 100, 200).map(left -> CellInk.of(ink, new Box(left, 0, left + 100, 100), UNIT)
                .isSlash())).containsExactly(true, false, false);
    }

    @Test
    void sealsAreLeftOut() {
        // Given
        BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFFFFFF);
        image.setRGB(1, 0, 0xE05050);
        image.setRGB(2, 0, 0x401010);

        // Then
        GrayImage gray = GrayImage.of(image);
        assertThat(gray.at(1, 0)).isGreaterThan(200);
        assertThat(gray.at(2, 0)).isLessThan(80);
    }

    private static BufferedImage lowRows() {
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int i = 0; i <= 8; i++) {
            graphics.fillRect(400, 600 + i * 56, 1203, 3);
        }
        for (int i = 0; i <= 3; i++) {
            graphics.fillRect(400 + i * 400, 600, 3, 451);
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage plain() {
        BufferedImage image = white(1985, 2806);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int i = 0; i <= 4; i++) {
            graphics.fillRect(400, 600 + i * 200, 1203, 3);
        }
        for (int i = 0; i <= 3; i++) {
            graphics.fillRect(400 + i * 400, 600, 3, 803);
        }
        graphics.dispose();
        return image;
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
