package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.TextRow;

/**
 * Joins numbers that a narrow column broke behind a comma between their thousands, one piece a line. A comma behind a whole
 * number looks the same: what is joined is inferred.
 */
public final class BrokenThousands {

    /** A line of numbers of which the last goes on. */
    private static final Pattern OPEN = Pattern.compile("(?:[\\d,，.]+\\s+)*\\d{1,3}(?:[,，]\\d{3})*[,，]");
    private static final int LONGEST = 120;
    /** A piece of a number: 227，24 or ，161 or the unit alone. */
    private static final Pattern PIECE = Pattern
            .compile("(?:^|\\s)(?:[\\d,，]*[,，]\\d{0,2}|[,，]\\d[\\d,，]*件?|件)(?:\\s|$)");
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}(?!\\d)[\\d,，.\\s]*");

    private BrokenThousands() {
    }

    /** The lines with such numbers joined; the very same list if there are none. */
    public static List<TextRow> joined(List<TextRow> lines) {
        if (lines.stream().noneMatch(BrokenThousands::isBroken)) {
            return lines;
        }
        List<TextRow> stacked = StackedThousands.joined(lines);
        List<TextRow> joined = new ArrayList<>(lines.size());
        for (TextRow line : stacked) {
            TextRow before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && isOpen(before) && !line.grid() && line.text().length() < LONGEST
                    && THREE_DIGITS.matcher(line.text().strip()).matches()) {
                joined.set(joined.size() - 1,
                        TextRow.ofText(before.text().strip() + line.text().strip(), before.place()));
            } else {
                joined.add(line);
            }
        }
        return joined.size() == stacked.size() ? stacked : joined;
    }

    private static boolean isBroken(TextRow line) {
        return !line.grid() && line.text().length() < LONGEST && PIECE.matcher(line.text()).find();
    }

    private static boolean isOpen(TextRow line) {
        if (line.grid()) {
            return false;
        }
        String text = line.text().strip();
        return !text.isEmpty() && text.length() < LONGEST && (text.endsWith("，") || text.endsWith(","))
                && OPEN.matcher(text).matches();
    }
}
