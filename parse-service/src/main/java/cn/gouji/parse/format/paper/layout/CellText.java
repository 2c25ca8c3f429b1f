package cn.gouji.parse.format.paper.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.parse.format.paper.Glyph;

/** Joins the lines inside one cell of a ruled table. */
final class CellText {

    /** What a cell may leave free at its sides although the next digit no longer fits. */
    private static final double PADDING = 13;
    /** The same of a page that was printed on a smaller scale, in sizes of its characters. */
    private static final double PADDING_IN_SIZES = 1.6;

    private static final Pattern WIDE_THOUSANDS = Pattern.compile("\\d{1,3}(?:，\\d{3})+(?:件|万元)?");

    private CellText() {
    }

    static String of(List<Glyph> glyphs, double cellWidth) {
        List<TextLine> lines = TextLine.of(glyphs);
        if (areOneNumber(lines, cellWidth)) {
            return joined(lines);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (i > 0 && !continues(lines.get(i - 1), line, cellWidth)) {
                text.append(' ');
            }
            text.append(line.text());
        }
        return text.toString().strip();
    }

    /** Whether a number in a cell may go on in one on the next page, for its last line has no room left. */
    static boolean goesOn(List<Glyph> above, List<Glyph> below, double cellWidth) {
        List<TextLine> lines = TextLine.of(above);
        List<TextLine> next = TextLine.of(below);
        List<TextLine> both = Stream.concat(lines.stream(), next.stream()).toList();
        return !lines.isEmpty() && !next.isEmpty() && (isFull(lines.getLast(), next.getFirst(), cellWidth)
                || isSeparator(next.getFirst().first()) || areOneNumber(both, cellWidth));
    }

    private static boolean isSeparator(Glyph glyph) {
        return isNumeric(glyph) && !glyph.isDigit();
    }

    /** Whether the next digit finds no room behind a line. */
    private static boolean isFull(TextLine above, TextLine line, double cellWidth) {
        double free = cellWidth - (above.right() - above.left());
        return free < line.first().width() + Math.min(PADDING, PADDING_IN_SIZES * line.size())
                && above.glyphs().size() >= line.glyphs().size();
    }

    /** Words go on in the next line; a number only if it was broken because the cell is too narrow for it. */
    private static boolean continues(TextLine above, TextLine line, double cellWidth) {
        if (!isNumeric(above.last()) || !isNumeric(line.first())) {
            return isWide(above.last()) || isWide(line.first());
        }
        boolean followsAtOnce = line.baseline() - above.baseline() < line.size() * 1.9;
        boolean allDigits = above.glyphs().stream().allMatch(CellText::isNumeric)
                && line.glyphs().stream().allMatch(CellText::isNumeric);
        return allDigits && followsAtOnce && isFull(above, line, cellWidth);
    }

    /** A number with wide commas is broken in front of a comma or of digits before it, however much room is left there. */
    private static boolean areOneNumber(List<TextLine> lines, double cellWidth) {
        double together = 0;
        for (TextLine line : lines) {
            together += line.right() - line.left();
        }
        return lines.size() > 1 && together > cellWidth - PADDING && WIDE_THOUSANDS.matcher(joined(lines)).matches();
    }

    private static String joined(List<TextLine> lines) {
        return String.join("", lines.stream().map(TextLine::text).toList());
    }

    private static boolean isNumeric(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return glyph.isDigit() || c == ',' || c == '.' || c == '，' || c == '．';
    }

    private static boolean isWide(Glyph glyph) {
        return glyph.text().charAt(0) >= 0x2E80;
    }
}
