package cn.gouji.parse.format.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

import cn.gouji.parse.format.FootnoteMark;

/** Which of the characters of a cell are shown: not those that are struck out, raised as a footnote's mark, or white. */
final class CellFonts {

    private static final String WHITE = "FFFFFF";

    private final Workbook workbook;
    /** Whether a style hides, by its number: a workbook has a few styles for thousands of cells. */
    private final Map<Short, Boolean> hiding = new HashMap<>();

    CellFonts(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Whether nothing of the cell is shown, as its own font is. */
    boolean hides(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return style != null && hiding.computeIfAbsent(style.getIndex(), index -> hides(style));
    }

    private boolean hides(CellStyle style) {
        Font font = font(style);
        return font != null
                && (font.getStrikeout() || isWhite(font) && style.getFillPattern() == FillPatternType.NO_FILL);
    }

    /** Null if the file does not tell it: programs that write files leave out what they have no use for. */
    private Font font(CellStyle style) {
        try {
            return workbook.getFontAt(style.getFontIndex());
        } catch (RuntimeException leftOut) {
            return null;
        }
    }

    /** The text that is left of a cell: of pieces in several fonts those that are shown, whatever the cell's own is. */
    String shown(Cell cell) {
        RichTextString text = cell.getRichStringCellValue();
        // An empty text may be written without any.
        String all = Objects.requireNonNullElse(text.getString(), "");
        int runs = text.numFormattingRuns();
        StringBuilder shown = new StringBuilder();
        int end = runs == 0 ? all.length() : Math.min(all.length(), text.getIndexOfFormattingRun(0));
        if (!hides(cell)) {
            shown.append(all, 0, end);
        }
        for (int run = 0; run < runs; run++) {
            int from = end;
            end = run + 1 < runs ? Math.min(all.length(), text.getIndexOfFormattingRun(run + 1)) : all.length();
            String piece = all.substring(from, Math.max(from, end));
            Font font = font(text, run);
            if (font == null ? !hides(cell) : isShown(piece, font, from)) {
                shown.append(piece);
            }
        }
        return shown.toString();
    }

    private static boolean isShown(String piece, Font font, int from) {
        boolean mark = from > 0 && font.getTypeOffset() == Font.SS_SUPER && FootnoteMark.is(piece);
        return !mark && !font.getStrikeout();
    }

    private Font font(RichTextString text, int run) {
        return switch (text) {
            case XSSFRichTextString xlsx -> xlsx.getFontOfFormattingRun(run);
            case HSSFRichTextString xls -> workbook.getFontAt(xls.getFontOfFormattingRun(run));
            default -> null;
        };
    }

    private static boolean isWhite(Font font) {
        if (font instanceof XSSFFont xlsx) {
            XSSFColor color = xlsx.getXSSFColor();
            String rgb = color == null ? null : color.getARGBHex();
            return rgb != null && rgb.toUpperCase(Locale.ROOT).endsWith(WHITE);
        }
        return font.getColor() == HSSFColorPredefined.WHITE.getIndex();
    }
}
