package cn.gouji.parse.format.paper.layout;

import java.util.List;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.Ruling;

/** Parts a sheet on which two pages stand side by side, with a gap in the middle that no text and no line crosses. */
public final class PagesOnSheet {

    /** Half of the gap, as a share of the width. */
    private static final double GAP = 0.004;
    /** Lines of text that each of the pages has at least. */
    private static final int FEWEST_GLYPHS = 60;

    private PagesOnSheet() {
    }

    /** The pages from left to right; the sheet itself if it is one page. */
    public static List<PageContent> of(PageContent sheet) {
        double middle = sheet.width() / 2;
        double from = middle - sheet.width() * GAP;
        double to = middle + sheet.width() * GAP;
        if (sheet.width() < sheet.height() || crosses(sheet, from, to)) {
            return List.of(sheet);
        }
        PageContent left = part(sheet, 0, middle);
        PageContent right = part(sheet, middle, sheet.width());
        return left.glyphs().size() < FEWEST_GLYPHS || right.glyphs().size() < FEWEST_GLYPHS
                ? List.of(sheet)
                : List.of(left, right);
    }

    /** Without ruling lines, the gap may be one between two columns of a table. */
    private static boolean crosses(PageContent sheet, double from, double to) {
        return sheet.rulings().isEmpty()
                || sheet.rulings().stream().anyMatch(line -> line.horizontal()
                        ? line.from() < to && line.to() > from
                        : line.at() > from && line.at() < to)
                || sheet.glyphs().stream().filter(glyph -> !glyph.isBlank())
                        .anyMatch(glyph -> glyph.x() < to && glyph.right() > from);
    }

    private static PageContent part(PageContent sheet, double from, double to) {
        List<Glyph> glyphs = sheet.glyphs().stream().filter(glyph -> glyph.centre() >= from && glyph.centre() < to)
                .map(glyph -> new Glyph(glyph.text(), glyph.x() - from, glyph.baseline(), glyph.width(), glyph.size()))
                .toList();
        List<Ruling> rulings = sheet.rulings().stream().filter(line -> middle(line) >= from && middle(line) < to)
                .map(line -> line.horizontal()
                        ? new Ruling(true, line.at(), line.from() - from, line.to() - from)
                        : new Ruling(false, line.at() - from, line.from(), line.to()))
                .toList();
        return new PageContent(sheet.number(), to - from, sheet.height(), glyphs, rulings);
    }

    private static double middle(Ruling line) {
        return line.horizontal() ? (line.from() + line.to()) / 2 : line.at();
    }
}
