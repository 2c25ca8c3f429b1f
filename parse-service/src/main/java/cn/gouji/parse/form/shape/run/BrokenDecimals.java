package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Joins amounts that came apart at their decimal point: {@code 374. 9331}, or a piece on each line. What stands before
 * the point looks like an ordinal and what stands behind it like a value; what is joined is inferred.
 */
public final class BrokenDecimals {

    private static final String BLANK = "[\\s\\u00a0\\u3000]";
    private static final String POINT = "[.．]";
    private static final String DIGITS = "[0-9０-９]{1,9}";
    /** The amount ends the line or cell; other points before it are those of a date. */
    private static final Pattern PARTED = Pattern.compile("(|.*[^.．0-9０-９])(" + DIGITS + ")"
            + "(?:" + BLANK + "{1,4}" + POINT + BLANK + "{0,4}|" + POINT + BLANK + "{1,4})(" + DIGITS
            + BLANK + "{0,4}(?:万?元)?" + BLANK + "{0,4})");
    private static final Pattern FIRST_PIECE = Pattern.compile(DIGITS + POINT + "?");
    private static final Pattern SECOND_PIECE = Pattern.compile(POINT + "?(?:" + DIGITS + ")?(?:万?元)?");
    private static final int LONGEST = 120;

    private BrokenDecimals() {
    }

    /** The lines with such amounts joined; the very same list if there are none. */
    public static List<TextRow> joined(List<TextRow> lines) {
        if (lines.stream().noneMatch(BrokenDecimals::hasLoosePoint)) {
            return lines;
        }
        List<TextRow> joined = new ArrayList<>(lines.size());
        boolean any = false;
        for (TextRow line : lines) {
            TextRow whole = hasLoosePoint(line) ? whole(line) : line;
            any |= whole != line;
            String piece = whole.soleText();
            String before = joined.isEmpty() ? null : joined.getLast().soleText();
            if (piece != null && before != null && arePieces(before, piece)) {
                joined.set(joined.size() - 1, TextRow.ofText(before + piece, joined.getLast().place()));
                any = true;
            } else {
                joined.add(whole);
            }
        }
        return any ? joined : lines;
    }

    private static boolean hasLoosePoint(TextRow line) {
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            if (cell.length() < LONGEST && (hasLoose('.', cell) || hasLoose('．', cell))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the points has a blank or nothing on one of its sides. */
    private static boolean hasLoose(char point, String cell) {
        for (int at = cell.indexOf(point); at >= 0; at = cell.indexOf(point, at + 1)) {
            if (at == 0 || at == cell.length() - 1 || Wording.isBlank(cell.charAt(at - 1))
                    || Wording.isBlank(cell.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static TextRow whole(TextRow line) {
        List<String> cells = new ArrayList<>(line.cells());
        cells.replaceAll(BrokenDecimals::whole);
        return cells.equals(line.cells()) ? line : new TextRow(cells, line.place(), line.grid());
    }

    private static String whole(String cell) {
        Matcher parted = cell.length() < LONGEST ? PARTED.matcher(cell) : null;
        return parted != null && parted.matches() ? parted.group(1) + parted.group(2) + "." + parted.group(3) : cell;
    }

    /** Whether one of them ends or begins with the point of the other. */
    private static boolean arePieces(String first, String second) {
        boolean ends = first.endsWith(".") || first.endsWith("．");
        boolean begins = second.startsWith(".") || second.startsWith("．");
        return ends != begins && FIRST_PIECE.matcher(first).matches() && SECOND_PIECE.matcher(second).matches();
    }
}
