package cn.gouji.parse.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

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
    /** What is longer and alone in its row is a paragraph. */
    private static final int LONGEST_LABEL = 60;

    private final Sheet sheet;
    private final ShownText shown;
    private final List<CellRangeAddress> merged;
    private final int last;
    /** Of the rows with several cells so far. */
    private int width;

    SheetTable(Sheet sheet, ShownText shown) {
        this.sheet = sheet;
        this.shown = shown;
        this.merged = sheet.getMergedRegions();
        this.last = lastPrinted();
        if (last > MOST_ROWS || merged.size() > MOST_MERGED) {
            throw new DocumentTooLargeException("工作表过大。");
        }
    }

    /** Rows may be formatted down to the end of the sheet: what is blank there is no part of the table. */
    private int lastPrinted() {
        for (int r = sheet.getLastRowNum(); r >= 0; r--) {
            Row row = sheet.getRow(r);
            if (row != null && StreamSupport.stream(row.spliterator(), false)
                    .anyMatch(cell -> !shown.of(cell).isEmpty())) {
                return r;
            }
        }
        return -1;
    }

    void writeTo(DocumentDraft draft) {
        SheetPictures pictures = new SheetPictures(sheet);
        TableDraft table = new TableDraft(draft);
        for (int r = 0; r <= last; r++) {
            List<byte[]> before = pictures.before(r);
            if (!before.isEmpty()) {
                table.end();
                before.forEach(draft::picture);
                table = new TableDraft(draft);
            }
            Row row = sheet.getRow(r);
            if (row != null && !isHidden(row)) {
                table.startRow();
                cells(row, table);
                table.endRow();
            }
        }
        table.end();
        pictures.others().forEach(draft::picture);
    }

    /** A sheet that does not say how high its rows are says zero. */
    private boolean isHidden(Row row) {
        return row.getZeroHeight() || row.getHeight() == 0 && sheet.getDefaultRowHeight() != 0;
    }

    private boolean isHidden(int column) {
        return sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0 && sheet.getDefaultColumnWidth() != 0;
    }

    private void cells(Row row, TableDraft table) {
        int number = row.getRowNum();
        List<CellRangeAddress> here = merged.stream()
                .filter(region -> region.getFirstRow() <= number && region.getLastRow() >= number).toList();
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < Math.min(row.getLastCellNum(), MOST_COLUMNS); c++) {
            if (!isHidden(c)) {
                texts.add(text(here, row, c));
            }
        }
        addUnwritten(texts);
        for (String text : texts) {
            table.cell(text.isEmpty() ? List.of() : text.lines().toList(), 1, 1);
        }
    }

    /**
     * Cells without a value and a border are not in the file: a row that shows its label only has as many places as those
     * above. One with values that is shorter may have lost another cell.
     */
    private void addUnwritten(List<String> texts) {
        List<String> filled = texts.stream().filter(text -> !text.isEmpty()).toList();
        if (filled.size() > 1) {
            width = Math.max(width, texts.size());
        }
        boolean label = !filled.isEmpty() && filled.stream().allMatch(SheetTable::isLabel);
        while (label && texts.size() < width) {
            texts.add("");
        }
    }

    private static boolean isLabel(String text) {
        return text.length() <= LONGEST_LABEL && !Character.isDigit(text.charAt(text.length() - 1));
    }

    /** A merged cell shows its text in the first of its cells that is shown; the others may hold what nobody sees. */
    private String text(List<CellRangeAddress> regions, Row row, int column) {
        for (CellRangeAddress region : regions) {
            if (region.isInRange(row.getRowNum(), column)) {
                Row first = sheet.getRow(region.getFirstRow());
                return first != null && isFirstShown(region, row.getRowNum(), column)
                        ? shown.of(first.getCell(region.getFirstColumn()))
                        : "";
            }
        }
        return shown.of(row.getCell(column));
    }

    private boolean isFirstShown(CellRangeAddress region, int row, int column) {
        return IntStream.range(region.getFirstColumn(), column).allMatch(this::isHidden)
                && IntStream.range(region.getFirstRow(), row).mapToObj(sheet::getRow)
                        .allMatch(above -> above != null && isHidden(above));
    }
}
