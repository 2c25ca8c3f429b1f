package cn.gouji.parse.format.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpreadsheetReaderTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet();

    @Test
    void numbersAreReadAsShown() throws IOException, UnreadableDocumentException {
        // Given
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue(3);
        row.createCell(1).setCellValue(12.5);
        row.createCell(2).setCellValue(1340);
        row.getCell(2).setCellStyle(format("#,##0_ "));
        row.createCell(3).setCellFormula("A1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        // Then
        assertThat(rows()).containsExactly(List.of("3", "12.5", "1,340", "4"));
    }

    @Test
    void whatMergedCellsCoverIsNotRead() throws IOException, UnreadableDocumentException {
        // Given
        fill(2);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));

        // Then
        assertThat(rows()).containsExactly(List.of("0", "", "2"), List.of("", "", "12"));
    }

    @Test
    void aMergedCellShowsItsTextInTheFirstColumnThatIsNotHidden() throws IOException, UnreadableDocumentException {
        // Given
        fill(2);
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        sheet.setColumnHidden(0, true);

        // Then
        assertThat(rows()).containsExactly(List.of("0", "2"), List.of("", "12"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void picturesStandBeforeTheRowsTheyBeginAt(boolean xlsx) throws IOException, UnreadableDocumentException {
        // Given: a picture on blank rows between others, and one over the cells of a row
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = xlsx ? new XSSFWorkbook() : new HSSFWorkbook()) {
            Sheet pictured = book.createSheet();
            for (int row : new int[]{0, 20}) {
                pictured.createRow(row).createCell(0).setCellValue("A" + row);
                pictured.getRow(row).createCell(1).setCellValue(row);
            }
            draw(pictured, 2, new byte[]{1});
            draw(pictured, 18, new byte[]{2});
            book.write(bytes);
        }

        // When
        List<Block> blocks = new SpreadsheetReader().read(bytes.toByteArray()).blocks();

        // Then
        assertThat(blocks).extracting(Object::getClass).containsExactly(Grid.class, Picture.class, Grid.class,
                Picture.class);
        assertThat(blocks.stream().filter(Picture.class::isInstance).map(picture -> ((Picture) picture).content()[0]))
                .containsExactly((byte) 1, (byte) 2);
    }

    private static void draw(Sheet sheet, int row, byte[] file) {
        Workbook book = sheet.getWorkbook();
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setRow1(row);
        anchor.setRow2(row + 4);
        anchor.setCol2(8);
        sheet.createDrawingPatriarch().createPicture(anchor, book.addPicture(file, Workbook.PICTURE_TYPE_PNG));
    }

    @Test
    void hiddenRowsColumnsAndSheetsAreLeftOut() throws IOException, UnreadableDocumentException {
        // Given
        fill(3);
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        workbook.createSheet().createRow(0).createCell(0).setCellValue("隐");
        workbook.setSheetHidden(1, true);

        // Then
        assertThat(rows()).containsExactly(List.of("0", "2"), List.of("20", "22"));
    }

    @Test
    void cellsThatWereNeverWrittenAreBlankPlacesOfTheirRow() throws IOException, UnreadableDocumentException {
        // Given
        fill(1);
        sheet.createRow(1).createCell(0).setCellValue("行政许可");
        sheet.createRow(2).createCell(0).setCellValue("全年主动公开。".repeat(10));

        // Then
        assertThat(rows()).containsExactly(List.of("0", "1", "2"), List.of("行政许可", "", ""));
    }

    @Test
    void rowsThatAreOnlyFormattedAreNoPartOfTheTable() throws IOException, UnreadableDocumentException {
        // Given
        fill(1);
        sheet.createRow(1_048_575).createCell(0).setCellStyle(format("0"));

        // Then
        assertThat(rows()).containsExactly(List.of("0", "1", "2"));
    }

    /** Programs that write files leave out what they have no use for. */
    @ParameterizedTest
    @ValueSource(strings = {"", "<cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs>"})
    void stylesMayBeLeftOut(String styles) throws IOException, UnreadableDocumentException {
        // Given
        fill(1);
        byte[] file = with("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/"
                + "main\">" + styles + "</styleSheet>");

        // Then
        assertThat(rows(file)).containsExactly(List.of("0", "1", "2"));
    }

    @Test
    void theStrictDialectIsToldApart() throws IOException {
        // Given
        byte[] file = with("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\"><Relationship Id=\"rId1\" Target=\"xl/workbook.xml\" Type=\"http://purl.oclc.org/"
                + "ooxml/officeDocument/relationships/officeDocument\"/></Relationships>");

        // Then
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(UnreadableDocumentException.class,
                told -> assertThat(told.reason()).isEqualTo(UnreadableReason.UNSUPPORTED_FORMAT));
    }

    @Test
    void ofSheetsOfSeveralYearsTheLatestCount() throws IOException, UnreadableDocumentException {
        // Given
        fill(1);
        workbook.setSheetName(0, "说明");
        for (String name : List.of("2023年表一", "2022年表一", "2022年表二")) {
            Row row = workbook.createSheet(name).createRow(0);
            row.createCell(0).setCellValue(name.substring(2, 4));
            row.createCell(1).setCellValue(name.substring(5));
        }

        // Then
        assertThat(rows()).containsExactly(List.of("0", "1", "2"), List.of("23", "表一"), List.of("22", "表二"));
    }

    private void fill(int rows) {
        for (int r = 0; r < rows; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < 3; c++) {
                row.createCell(c).setCellValue(10 * r + c);
            }
        }
    }

    private CellStyle format(String pattern) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        return style;
    }

    private byte[] file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** The file with another content of one of its parts. */
    private byte[] with(String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file()));
                ZipOutputStream changed = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(entry.getName().equals(part)
                        ? content.getBytes(StandardCharsets.UTF_8)
                        : parts.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private List<List<String>> rows() throws IOException, UnreadableDocumentException {
        return rows(file());
    }

    private static List<List<String>> rows(byte[] file) throws UnreadableDocumentException {
        SpreadsheetReader reader = new SpreadsheetReader();
        assertThat(reader.accepts(file)).isTrue();
        return reader.read(file).blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast)
                .flatMap(grid -> grid.rows().stream()).map(GridRow::cells).toList();
    }
}
