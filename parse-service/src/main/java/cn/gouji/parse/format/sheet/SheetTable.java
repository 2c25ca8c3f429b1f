package cn.gouji.parse.format.sheet;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.DocumentTooLargeException;
import cn.gouji.parse.page.TableDraft;

/** One sheet as a table: what is shown of it, merged cells resolved. */
final class SheetTable {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_MERGED = 5_000;

    private final Sheet sheet;
    private final DataFormatter format;
    private final List<CellRangeAddress> merged;

    SheetTable(Sheet sheet, DataFormatter format) {
        this.sheet = sheet;
        this.format = format;
        this.merged = sheet.getMergedRegions();
        if (sheet.getLastRowNum() > MOST_ROWS || merged.size() > MOST_MERGED) {
            throw new DocumentTooLargeException("工作表过大。");
        }
    }

    void writeTo(DocumentDraft draft) {
        SheetPictures pictures = new SheetPictures(sheet);
        TableDraft table = new TableDraft(draft);
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            List<byte[]> before = pictures.before(r);
            if (!before.isEmpty()) {
                table.end();
                before.forEach(draft::picture);
                table = new TableDraft(draft);
            }
            Row row = sheet.getRow(r);
            if (row != null && !row.getZeroHeight()) {
                table.startRow();
                cells(row, table);
                table.endRow();
            }
        }
        table.end();
        pictures.others().forEach(draft::picture);
    }

    private void cells(Row row, TableDraft table) {
        int number = row.getRowNum();
        List<CellRangeAddress> here = merged.stream()
                .filter(region -> region.getFirstRow() <= number && region.getLastRow() >= number).toList();
        for (int c = 0; c < Math.min(row.getLastCellNum(), MOST_COLUMNS); c++) {
            if (!sheet.isColumnHidden(c)) {
                String text = isCovered(here, number, c) ? "" : text(row.getCell(c));
                table.cell(text.isEmpty() ? List.of() : text.lines().toList(), 1, 1);
            }
        }
    }

    /** A covered cell may still hold what stood there before it was merged; nobody sees it. */
    private static boolean isCovered(List<CellRangeAddress> regions, int row, int column) {
        for (CellRangeAddress region : regions) {
            boolean first = region.getFirstRow() == row && region.getFirstColumn() == column;
            if (region.isInRange(row, column) && !first) {
                return true;
            }
        }
        return false;
    }

    private String text(Cell cell) {
        return cell == null ? "" : format.formatCellValue(cell).strip();
    }
}
