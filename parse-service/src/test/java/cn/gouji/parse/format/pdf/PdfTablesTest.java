package cn.gouji.parse.format.pdf;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.UnsureNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** Small pages, each with one trait of printed tables. */
class PdfTablesTest {

    private final Paper paper = new PdfPaper(PrintOptions.PLAIN);

    PdfTablesTest() {
        paper.newPage();
    }

    @Test
    void numberBrokenInANarrowCellIsOneNumber() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 24, 40, 2, 1);
        paper.text(102, 115, 9, "1234");
        paper.text(102, 126, 9, "56");
        paper.text(126, 120, 9, "7");

        // Then
        assertThat(cells()).containsExactly(List.of("123456", "7"));
    }

    @Test
    void numberWithWideCommasIsBrokenWhereverItsCommasStand() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 36, 60, 2, 1);
        paper.text(102, 115, 9, "49");
        paper.text(102, 126, 9, "9，85");
        paper.text(102, 137, 9, "5");
        paper.text(138, 115, 9, "8");
        paper.text(138, 126, 9, "12");

        // Then
        assertThat(cells()).containsExactly(List.of("499，855", "8 12"));
    }

    /** As a tabulator in front of it moves it. */
    @Test
    void numberOverALineGoesToTheEmptyCellAndNoneOfTheRowIsCertain() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 40, 20, 4, 2);
        paper.text(105, 115, 9, "12");
        paper.text(175, 115, 9, "345");
        paper.text(182, 115, 9, "67");
        paper.text(222, 115, 9, "8");
        paper.text(105, 135, 9, "1");
        paper.text(145, 135, 9, "2");
        paper.text(185, 135, 9, "3");
        paper.text(225, 135, 9, "6");

        // Then
        assertThat(cells()).containsExactly(List.of("12", unsure("345"), unsure("67"), unsure("8")),
                List.of("1", "2", "3", "6"));
    }

    @Test
    void numberOverALineBetweenEmptyCellsIsNotKnown() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 40, 20, 3, 1);
        paper.text(105, 115, 9, "12");
        paper.text(175, 115, 9, "345");

        // Then
        assertThat(cells()).containsExactly(List.of("12", unsure(), unsure()));
    }

    /** So many that the ways they could go cannot be tried one by one. */
    @Test
    void numbersOverEverySecondLineOfARowAreNotKnown() throws UnreadableDocumentException {
        // Given
        grid(40, 100, 13, 20, 40, 1);
        for (int pair = 0; pair < 20; pair++) {
            paper.text(48 + pair * 26, 115, 9, "12");
        }

        // Then
        assertThat(cells()).containsExactly(Collections.nCopies(40, unsure()));
    }

    @Test
    void numberBesideAnotherMayBeThatOfTheEmptyCellInFront() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 60, 20, 3, 1);
        paper.text(105, 115, 9, "5");
        paper.text(222, 115, 9, "7");
        paper.text(250, 115, 9, "12");

        // Then
        assertThat(cells()).containsExactly(List.of("5", unsure("7"), unsure("12")));
    }

    private static String unsure(String... readings) {
        return UnsureNumber.text(List.of(readings));
    }

    @Test
    void numbersBelowEachOtherInASmallPrintStayApart() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 18, 30, 2, 1);
        paper.text(102, 110, 5, "3");
        paper.text(102, 117, 5, "0");
        paper.text(120, 110, 5, "7");

        // Then
        assertThat(cells()).containsExactly(List.of("3 0", "7"));
    }

    @Test
    void numbersBelowEachOtherInAWideCellStayApart() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 90, 40, 2, 1);
        paper.text(102, 115, 9, "12");
        paper.text(102, 126, 9, "34");
        paper.text(192, 120, 9, "7");

        // Then
        assertThat(cells()).containsExactly(List.of("12 34", "7"));
    }

    @Test
    void labelOfOneCharacterALineIsJoined() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 20, 80, 2, 1);
        for (int i = 0; i < 4; i++) {
            paper.text(105, 115 + i * 11, 9, "不予公开".substring(i, i + 1));
        }
        paper.text(125, 115, 9, "0");

        // Then
        assertThat(cells()).containsExactly(List.of("不予公开", "0"));
    }

    @Test
    void sameTextPrintedTwiceIsReadOnce() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 40, 30, 2, 1);
        paper.text(105, 115, 9, "11");
        paper.text(105.3, 115, 9, "11");
        paper.text(145, 115, 9, "2");

        // Then
        assertThat(cells()).containsExactly(List.of("11", "2"));
    }

    @Test
    void missingLineBetweenTwoNumbersDoesNotMakeThemOne() throws UnreadableDocumentException {
        // Given
        grid(100, 100, 60, 30, 2, 1);
        paper.text(105, 115, 9, "12");
        paper.text(130, 115, 9, "34");
        paper.text(165, 115, 9, "5");

        // Then
        assertThat(cells()).containsExactly(List.of("12 34", "5"));
    }

    @Test
    void numbersThatGoOnInTheNextPageAreNoRowOfTheirOwn() throws UnreadableDocumentException {
        // Given: the last row of a page has no room for the second lines of two cells
        page("公开", "2180", "7", "3341");
        paper.newPage();
        page("", "21", "", "55");

        // Then
        assertThat(cells()).containsExactly(List.of("公开", "2180 21", "7", "3341 55"));
    }

    @Test
    void numbersAndWordsOnTheNextPageMayBeARowOfTheirOwn() throws UnreadableDocumentException {
        // Given
        page("公开", "2180", "7", "3341");
        paper.newPage();
        page("其他", "21", "", "55");

        // Then
        assertThat(cells()).containsExactly(List.of("公开", "\uFFFD", "7", "\uFFFD"),
                List.of("其他", "\uFFFD", "", "\uFFFD"));
    }

    @Test
    void numbersBelowShortOnesAreARowOfTheirOwn() throws UnreadableDocumentException {
        // Given
        page("公开", "2180", "7", "3341");
        paper.newPage();
        page("", "21", "0", "55");

        // Then
        assertThat(cells()).containsExactly(List.of("公开", "2180", "7", "3341"), List.of("", "21", "0", "55"));
    }

    private void page(String... cells) {
        grid(100, 100, 24, 40, cells.length, 1);
        for (int i = 0; i < cells.length; i++) {
            paper.text(102 + i * 24, 115, 9, cells[i]);
        }
    }

    @Test
    void whereLinesPartRowsOnlyTheGapsTellTheColumns() throws UnreadableDocumentException {
        // Given: a frame with lines between its rows
        grid(100, 100, 300, 20, 1, 3);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                paper.text(105 + column * 70, 114 + row * 20, 9, String.valueOf(row * 4 + column));
            }
        }

        // Then
        assertThat(new PdfReader(new Tesseract("tesseract")).read(paper.finish()).blocks())
                .allSatisfy(block -> assertThat(block).isInstanceOf(Line.class))
                .map(block -> ((Line) block).text().strip().split(" +")).map(List::of)
                .containsExactly(List.of("0", "1", "2", "3"), List.of("4", "5", "6", "7"),
                        List.of("8", "9", "10", "11"));
    }

    @Test
    void paragraphIsJoinedOverLinesAndFootersAreDropped() throws UnreadableDocumentException {
        // Given
        for (int page = 0; page < 2; page++) {
            paper.text(60, 40, 9, "某镇人民政府");
            paper.text(88, 200, 14, "公".repeat(32));
            paper.text(60, 224, 14, "开".repeat(10));
            paper.text(290, 800, 9, "- " + (page + 1) + " -");
            if (page == 0) {
                paper.newPage();
            }
        }

        // Then
        assertThat(new PdfReader(new Tesseract("tesseract")).read(paper.finish()).blocks())
                .map(block -> ((Line) block).text())
                .containsExactly("公".repeat(32) + "开".repeat(10), "公".repeat(32) + "开".repeat(10));
    }

    private void grid(double left, double top, double width, double height, int columns, int rows) {
        for (int row = 0; row <= rows; row++) {
            paper.line(left, top + row * height, left + columns * width, top + row * height);
        }
        for (int column = 0; column <= columns; column++) {
            paper.line(left + column * width, top, left + column * width, top + rows * height);
        }
    }

    private List<List<String>> cells() throws UnreadableDocumentException {
        return new PdfReader(new Tesseract("tesseract")).read(paper.finish()).blocks().stream().map(Grid.class::cast)
                .flatMap(grid -> grid.rows().stream()).map(GridRow::cells).toList();
    }
}
