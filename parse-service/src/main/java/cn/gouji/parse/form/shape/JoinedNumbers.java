package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.SplitNumber;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table with blanks between the digits of its numbers, where cells or wider gaps tell the numbers from each other. */
final class JoinedNumbers {

    private static final Pattern WIDE_GAP = Pattern.compile("[\\d０-９] {2,}[\\d０-９]");
    private static final Pattern PARTED = Pattern.compile("[\\d０-９]+(?: [\\d０-９]+)+");
    /** No form counts that many: those are several numbers in one cell. */
    private static final int MOST_DIGITS = 9;

    private JoinedNumbers() {
    }

    /** The lines with their numbers in one; null if there is none in pieces. */
    static List<TextRow> upright(List<TextRow> lines) {
        List<TextRow> joined = new ArrayList<>();
        for (TextRow line : lines) {
            joined.add(line.grid()
                    ? new TextRow(line.cells().stream().map(JoinedNumbers::joined).toList(), line.place(), true)
                    : TextRow.ofText(joined(line.text()), line.place()));
        }
        return joined.equals(lines) ? null : joined;
    }

    private static String joined(String text) {
        if (SplitNumber.is(text)) {
            String number = Wording.compact(text);
            return number.length() <= MOST_DIGITS && CellTextReader.read(number) instanceof CellText.Value
                    ? number
                    : text;
        }
        return WIDE_GAP.matcher(text).find() ? PARTED.matcher(text).replaceAll(JoinedNumbers::inItsPlace) : text;
    }

    /** The digits without blanks between them, as wide as before: where a number stands tells its column. */
    private static String inItsPlace(MatchResult parted) {
        String number = parted.group().replace(" ", "");
        return " ".repeat(parted.group().length() - number.length()) + number;
    }
}
