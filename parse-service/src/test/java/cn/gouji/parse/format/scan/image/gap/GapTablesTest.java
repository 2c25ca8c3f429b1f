package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.paper.Ruling;
import cn.gouji.parse.format.paper.layout.CellArea;
import cn.gouji.parse.format.scan.image.Box;

import static org.assertj.core.api.Assertions.assertThat;

/** Pixels are points here: characters are of ten points, digits of six by eight. */
class GapTablesTest {

    private final List<Box> ink = new ArrayList<>();
    private final List<Box> numbers = new ArrayList<>();
    private final List<Box> dashes = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();
    private final GapTables tables = new GapTables();

    @Test
    void columnsAndRowsAreDividedInTheGapsBetweenThem() {
        // Given: labels of one line and of two, whose lines are nearer than rows, and numbers beside their middle
        label(100, 100, 8);
        numbers(105, 300, 340, 380);
        label(100, 119, 5);
        numbers(124, 300, 340, 380);
        label(100, 138, 9);
        label(100, 151, 2);
        numbers(150, 300, 340, 380);
        label(100, 170, 8);
        numbers(175, 300, 340, 380);

        // When
        List<CellArea> cells = cells();

        // Then
        assertThat(cells).hasSize(16);
        assertThat(cells.stream().filter(cell -> cell.left() < 200 && cell.top() < 138 && cell.bottom() > 161))
                .hasSize(1);
    }

    @Test
    void rowsWithoutNumbersAreRows() {
        // Given
        label(100, 100, 8);
        numbers(105, 300, 340, 380);
        label(100, 119, 5);
        label(100, 138, 9);
        numbers(143, 300, 340, 380);
        label(100, 157, 9);
        numbers(162, 300, 340, 380);

        // Then
        assertThat(cells()).hasSize(16);
    }

    @Test
    void namesOfGroupsStandInAColumnOfTheirOwn() {
        // Given: eight rows, of which the first has a label as wide as all columns, and groups beside the others
        ink.add(new Box(100, 100, 276, 110));
        numbers(105, 300, 340, 380);
        for (int row = 1; row < 8; row++) {
            label(180, 100 + 19 * row, 8);
            numbers(105 + 19 * row, 300, 340, 380);
        }
        label(102, 148, 2);
        label(136, 148, 3);
        label(136, 161, 2);

        // When
        List<CellArea> cells = cells();

        // Then: one label over all columns, seven behind the names of groups, one of which stands beside two rows
        assertThat(cells.stream().filter(cell -> cell.right() > 200 && cell.right() < 300)).hasSize(8);
        assertThat(cells.stream().filter(cell -> cell.left() > 110 && cell.right() < 185 && cell.top() < 148
                && cell.bottom() > 171)).hasSize(1);
    }

    @Test
    void headingsOverTheColumnsPartTables() {
        // Given
        label(100, 100, 8);
        numbers(105, 300, 340, 380);
        label(100, 119, 5);
        numbers(124, 300, 340, 380);
        label(150, 138, 24);
        label(100, 157, 8);
        numbers(162, 290, 320, 350, 390);
        label(100, 176, 8);
        numbers(181, 290, 320, 350, 390);

        // Then
        assertThat(cells()).hasSize(8 + 10);
    }

    @Test
    void nothingIsPartedThatReachesIntoTheNextColumn() {
        // Given: a number that is not recognised and so wide that it stands in two columns
        label(100, 100, 8);
        numbers(105, 300, 340, 380);
        label(100, 119, 5);
        numbers(124, 300);
        ink.add(new Box(304, 120, 350, 128));
        numbers(124, 380);
        label(100, 138, 5);
        numbers(143, 300, 340, 380);

        // Then: it keeps one cell
        assertThat(cells().stream().filter(cell -> cell.left() < 320 && cell.right() > 345)).hasSize(1);
    }

    @Test
    void firstDigitOfAWiderNumberThatIsNotRecognisedStaysWithIt() {
        // Given: numbers of one digit in the middle of their column, and one of three that begins before them
        label(100, 100, 8);
        numbers(105, 300, 340, 380);
        label(100, 119, 5);
        numbers(124, 300, 380);
        ink.add(new Box(332, 120, 338, 128));
        ink.add(new Box(340, 120, 346, 128));
        ink.add(new Box(348, 120, 354, 128));
        label(100, 138, 5);
        numbers(143, 300, 340, 380);

        // Then
        assertThat(cells()).hasSize(12);
        assertThat(cells().stream().filter(cell -> cell.left() < 332 && cell.left() > 306 && cell.right() > 354))
                .hasSize(3);
    }

    @Test
    void numberBehindALabelIsARowAndOneThatStandsAloneIsNone() {
        // Given
        label(100, 100, 5);
        numbers(105, 300);
        numbers(800, 297);

        // Then
        assertThat(cells()).hasSize(2);
    }

    @Test
    void dashesBehindNumbersMakeColumns() {
        // Given
        for (int row = 0; row < 3; row++) {
            label(100, 100 + 19 * row, 8);
            numbers(105 + 19 * row, 300, 380);
            Box dash = new Box(340, 104 + 19 * row, 345, 105 + 19 * row);
            dashes.add(dash);
            ink.add(dash);
        }
        dashes.add(ink.getFirst());

        // Then
        assertThat(cells()).hasSize(12);
    }

    @Test
    void rowsOfDashesAreRowsAndGiveColumnsTheirNames() {
        // Given: hyphens too short to be told from specks by themselves, below the middle of the digits
        label(100, 100, 8);
        numbers(105, 300, 340, 380, 420, 460);
        for (int row = 1; row < 4; row++) {
            label(100, 100 + 19 * row, 8);
            hyphens(107 + 19 * row, 300, 340, 380, 420, 460);
        }

        // Then
        assertThat(cells()).hasSize(4 * 6);
    }

    @Test
    void fewHyphensAreNoRow() {
        // Given
        label(100, 100, 8);
        numbers(105, 300, 340, 380);
        label(100, 119, 8);
        numbers(124, 300, 340, 380);
        hyphens(145, 300, 320, 340);

        // Then
        assertThat(cells()).hasSize(2 * 4);
    }

    @Test
    void wideRowOfDashesIsARowByItself() {
        // Given: a row of the table of section 四, the only one
        label(100, 60, 30);
        hyphens(105, 100, 120, 140, 160, 180, 200, 220, 240, 260, 280, 300);
        numbers(105, 320, 340);

        // Then
        assertThat(cells()).hasSize(13);
    }

    @Test
    void printedLinesEndRowsWhereGapsDoNot() {
        // Given: labels of two lines as far from each other as from the next label
        twoLinesEach(0);
        line(98, 90);
        line(98, 114);
        line(98, 138);
        line(98, 162);

        // Then
        assertThat(cells()).hasSize(3 * 4);
        assertThat(cells().stream().map(CellArea::bottom).distinct()).containsExactlyInAnyOrder(114.5, 138.5, 162.5);
    }

    @Test
    void linesThatBeginBesideTheNameOfAGroupPartLabelsOnly() {
        // Given
        twoLinesEach(60);
        label(100, 118, 3);
        line(98, 90);
        line(158, 114);
        line(158, 138);
        line(98, 162);

        // Then: one name beside three rows
        assertThat(cells()).hasSize(1 + 3 * 4);
        assertThat(cells().stream().filter(cell -> cell.right() < 160 && cell.top() < 91 && cell.bottom() > 161))
                .hasSize(1);
    }

    @Test
    void cellsBeforeTheColumnsOfValuesAreThoseOfLabels() {
        // Given
        twoLinesEach(0);

        // When
        GapLines found = tables.lines(numbers, dashes, ink, lines, 1);

        // Then
        assertThat(found.isOfLabels(new Box(97, 95, 290, 110))).isTrue();
        assertThat(found.isOfLabels(new Box(290, 95, 320, 110))).isFalse();
    }

    private void twoLinesEach(int indent) {
        for (int row = 0; row < 3; row++) {
            label(100 + indent, 92 + 24 * row, 8);
            label(100 + indent, 103 + 24 * row, 8);
            numbers(102 + 24 * row, 300, 340, 380);
        }
    }

    private void line(int left, int y) {
        lines.add(new Box(left, y, 390, y + 1));
    }

    @Test
    void headingAboveTheHeaderIsNoColumnThoughItIsPrintedWithWideBrackets() {
        // Given: a heading in three parts, the last two between two names
        label(280, 50, 5);
        label(342, 50, 1);
        label(362, 50, 1);
        for (int column = 0; column < 3; column++) {
            label(285 + 80 * column, 75, 3);
        }
        label(100, 100, 8);
        numbers(105, 300, 460);

        // Then
        assertThat(cells()).hasSize(4);
    }

    @Test
    void endOfTheTextOverTheLabelsIsNoColumn() {
        // Given: a character behind a comma that is not seen, over nothing
        header();
        label(100, 72, 12);
        label(250, 72, 1);
        twoRows();

        // Then
        assertThat(cells()).hasSize(2 * 5);
    }

    @Test
    void labelThatRunsOverTheColumnOfGroupsIsNotPartedBetweenItsCharacters() {
        // Given
        groups();

        // When
        List<CellArea> cells = cells();

        // Then: the first and the last label have one cell from where the groups begin
        assertThat(cells.stream().filter(cell -> cell.left() < 160 && cell.right() > 270 && cell.right() < 300))
                .hasSize(2);
    }

    @Test
    void nameOfAllGroupsStandsBesideAllTheirRows() {
        // Given
        groups();

        // Then
        assertThat(cells().stream().filter(cell -> cell.right() < 160 && cell.bottom() - cell.top() > 8 * 17))
                .hasSize(1);
    }

    /** Ten rows: eight items of one group, behind a name of all, and below and above them a label that begins before these. */
    private void groups() {
        for (int row = 0; row < 10; row++) {
            boolean item = row > 0 && row < 9;
            label(item ? 204 : 160, 100 + 19 * row, item ? 6 : 10);
            numbers(105 + 19 * row, 300, 340, 380);
        }
        label(102, 176, 4);
        label(164, 176, 3);
    }

    private void hyphens(int middle, int... lefts) {
        for (int left : lefts) {
            Box hyphen = new Box(left + 2, middle - 1, left + 4, middle);
            dashes.add(hyphen);
            ink.add(hyphen);
        }
    }

    @Test
    void columnsWithoutNumbersAreThoseThatTheHeaderNames() {
        // Given: names in one line and in two, below a name over some of them
        header();
        twoRows();

        // Then
        assertThat(cells()).hasSize(2 * 5);
    }

    @Test
    void headerThatNamesTwoColumnsOfNumbersAtOnceTellsNothing() {
        // Given
        label(280, 70, 14);
        twoRows();

        // Then
        assertThat(cells()).hasSize(2 * 3);
    }

    @Test
    void rowsOnTheNextPageStandInTheColumnsOfTheirTable() {
        // Given
        header();
        twoRows();
        cells();
        ink.clear();
        numbers.clear();

        // When: the page lies a little farther to the right, and its rows have numbers in other columns
        label(106, 50, 8);
        numbers(55, 348, 428);
        label(106, 69, 8);
        numbers(74, 428);

        // Then
        assertThat(cells()).hasSize(2 * 5);
    }

    @Test
    void oneRowBelowManyNamesIsATable() {
        // Given: the form of section 四, which has no labels
        for (int column = 0; column < 15; column++) {
            label(100 + 30 * column, 70, 2);
        }
        numbers(105, 107, 227);

        // Then
        assertThat(cells()).hasSize(15);
    }

    /** Four columns, of which the second and the third stand below one more name. */
    private void header() {
        label(335, 50, 6);
        label(295, 72, 2);
        label(335, 66, 2);
        label(335, 78, 2);
        label(375, 66, 2);
        label(375, 78, 2);
        label(415, 72, 2);
    }

    private List<CellArea> cells() {
        List<Ruling> rulings = tables.lines(numbers, dashes, ink, lines, 1).rulings();
        return CellArea.of(rulings);
    }

    private void label(int left, int top, int characters) {
        for (int i = 0; i < characters; i++) {
            ink.add(new Box(left + 11 * i, top, left + 11 * i + 10, top + 10));
        }
    }

    private void numbers(int middle, int... lefts) {
        for (int left : lefts) {
            Box number = new Box(left, middle - 4, left + 6, middle + 4);
            numbers.add(number);
            ink.add(number);
        }
    }

    /** With two of the five numbers that the header names. */
    private void twoRows() {
        label(100, 100, 8);
        numbers(105, 302, 422);
        label(100, 119, 5);
        numbers(124, 302, 422);
    }
}
