package cn.gouji.parse.format.sheet;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShownTextTest {

    private Workbook workbook = new XSSFWorkbook();
    private Sheet sheet = workbook.createSheet();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0;-0;;@ | 0 | ''", "0;-0;;@ | 12 | 12", "0;-0;;@ | -3 | -3",
            "#,##0;; | 1340 | 1,340",
            "#,##0;; | 0 | ''", ";;; | 5 | ''", "# | 0 | ''", "#,### | 0.3 | ''", "#,### | 0.6 | 1",
            "[=0]\"\";0 | 0 | ''",
            "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ | 0 | -",
            "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ | 0 | -", "_(* #,##0_);_(* (#,##0);_(* -??_);_(@_) | 0 | -",
            "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ | 12 | 12", "0_);[Red]\\(0\\) | 0 | 0", "0 | 2.6 | 3",
            "0% | 0.03 | 3%", "#,##0\"件\" | 0 | 0件",
            "[<1]\"\";[>=10]0.0;0 | 0 | ''", "[<1]\"\";[>=10]0.0;0 | 12 | 12.0", "[<1]\"\";[>=10]0.0;0 | 3 | 3",
            "[<>0]0;\"-\" | 4 | 4", "[<>0]0;\"-\" | 0 | -", "[<=0]\"无\";[>9]0\"件\" | 5 | ''",
            "0\\.0,\"万\" | 1300000 | \uFFFD", "0\" \"00 | 130 | \uFFFD", "0!.0, | 1300000 | \uFFFD", "\"\" | 130 | ''",
            "\"多\" | 130 | 多",
            "General | 0 | 0"})
    void aNumberIsReadAsItsFormatShowsIt(String format, double value, String shown) {
        // Given
        Cell cell = cell(value);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);

        // Then
        assertThat(shown(cell)).isEqualTo(shown);
    }

    @Test
    void zerosThatASheetDoesNotShowAreNotRead() {
        // Given
        sheet.setDisplayZeros(false);

        // Then
        assertThat(shown(cell(0))).isEmpty();
        assertThat(shown(cell(7))).isEqualTo("7");
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsNoZero() {
        // Given
        Cell sum = cell(4).getRow().createCell(1);
        sum.setCellFormula("A1+1");
        Cell empty = sum.getRow().createCell(3);
        empty.setCellFormula("A1+2");
        ((XSSFCell) empty).getCTCell().setV("");
        Cell unknown = sum.getRow().createCell(2);
        unknown.setCellFormula("SUM(another.book!A1)");

        // Then
        assertThat(shown(sum)).isEqualTo("5");
        assertThat(shown(empty)).isEqualTo("6");
        assertThat(shown(unknown)).isEqualTo("\uFFFD");
    }

    /** As programs leave them behind that fill in a template. */
    @Test
    void aNumberWithoutDigitsIsBlank() {
        // Given
        Cell blank = cell(7);
        ((XSSFCell) blank).getCTCell().setV("");

        // Then
        assertThat(shown(blank)).isEmpty();
    }

    @Test
    void aCellThatIsBrokenIsNotKnown() {
        // Given
        Cell broken = cell(7);
        ((XSSFCell) broken).getCTCell().setV("seven");

        // Then
        assertThat(shown(broken)).isEqualTo("\uFFFD");
    }

    @Test
    void aTextWithoutTextIsBlank() {
        // Given
        Cell cell = cell(7);
        cell.setCellValue(new XSSFRichTextString());

        // Then
        assertThat(shown(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsStruckOutOrRaisedOrWhiteIsNoNumber(boolean xlsx) {
        // Given
        workbook = xlsx ? new XSSFWorkbook() : new HSSFWorkbook();
        sheet = workbook.createSheet();
        Font struck = workbook.createFont();
        struck.setStrikeout(true);
        Font raised = workbook.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        Font white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        RichTextString text = xlsx ? new XSSFRichTextString("35 1") : new HSSFRichTextString("35 1");
        text.applyFont(0, 1, struck);
        text.applyFont(2, 4, raised);
        Cell corrected = cell(0);
        corrected.setCellValue(text);

        // Then
        assertThat(shown(corrected)).isEqualTo("5");
        Font plain = workbook.createFont();
        text.applyFont(1, 2, plain);
        corrected.setCellValue(text);
        assertThat(shown(inFont(corrected, struck))).isEqualTo("5");
        assertThat(shown(inFont(cell(3), struck))).isEmpty();
        assertThat(shown(inFont(cell(3), white))).isEmpty();
        assertThat(shown(inFont(cell(3), raised))).isEqualTo("3");
    }

    private Cell inFont(Cell cell, Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
        return cell;
    }

    private Cell cell(double value) {
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(value);
        return cell;
    }

    private String shown(Cell cell) {
        return new ShownText(workbook).of(cell);
    }
}
