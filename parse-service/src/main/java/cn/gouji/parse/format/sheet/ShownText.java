package cn.gouji.parse.format.sheet;

import java.util.Locale;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** What is shown of the cells of a workbook: numbers as they are formatted, formulas as their last result. */
final class ShownText {

    /** Stays visible as a character that no number contains. */
    private static final String UNKNOWN = "\uFFFD";

    private static final String GENERAL = "General";

    private final DataFormatter format = new DataFormatter(Locale.CHINA);
    private final CellFonts fonts;
    private final FormulaEvaluator formulas;

    ShownText(Workbook workbook) {
        format.setUseCachedValuesForFormulaCells(true);
        fonts = new CellFonts(workbook);
        formulas = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** Empty if there is nothing to be seen. */
    String of(Cell cell) {
        if (cell == null) {
            return "";
        }
        try {
            return shown(cell).strip();
        } catch (RuntimeException broken) {
            // What the library makes nothing of is one cell; the others are none the worse.
            return UNKNOWN;
        }
    }

    private String shown(Cell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (!isCalculated(cell)) {
                return UNKNOWN;
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC -> !isWritten(cell) || fonts.hides(cell) ? "" : number(cell);
            case STRING -> fonts.shown(cell);
            default -> format.formatCellValue(cell);
        };
    }

    /** Some programs write a number without digits for a blank cell; the library would take it for zero. */
    private static boolean isWritten(Cell cell) {
        return !(cell instanceof XSSFCell xlsx) || hasResult(xlsx.getCTCell());
    }

    /** Programs that write files leave the results to the one that opens them; the library would take them for zeros. */
    private boolean isCalculated(Cell cell) {
        if (!(cell instanceof XSSFCell xlsx) || hasResult(xlsx.getCTCell())) {
            return true;
        }
        try {
            return formulas.evaluateFormulaCell(cell) != CellType._NONE && hasResult(xlsx.getCTCell());
        } catch (RuntimeException notKnown) {
            return false;
        }
    }

    /** Some programs write an empty result; that of a text may be. */
    private static boolean hasResult(CTCell cell) {
        return cell.isSetV() && (!cell.getV().isEmpty() || cell.getT() == STCellType.STR);
    }

    private String number(Cell cell) {
        Sheet sheet = cell.getSheet();
        double value = cell.getNumericCellValue();
        if (value == 0 && !sheet.isDisplayZeros()) {
            return "";
        }
        CellStyle style = cell.getCellStyle();
        String pattern = style == null ? null : style.getDataFormatString();
        if (pattern == null || pattern.equals(GENERAL)) {
            return format.formatRawCellContents(value, 0, GENERAL);
        }
        NumberFormatSection section = NumberFormatSection.of(pattern, value);
        if (section.hides(value)) {
            return "";
        }
        String words = section.wordsFor(value);
        if (words != null) {
            return words;
        }
        if (section.partsDigits()) {
            return UNKNOWN;
        }
        // The library takes a format with an empty section for none, and does not know every condition.
        return pattern.contains(";;") || pattern.endsWith(";") || pattern.contains("[<>")
                ? format.formatRawCellContents(section.negative() ? Math.abs(value) : value, -1, section.pattern())
                : format.formatCellValue(cell);
    }
}
