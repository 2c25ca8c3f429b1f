package cn.gouji.parse.form.row;

import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.Wording;

/** Lines of text that hold a few values or dashes and nothing else, as the reading order of a page sets them. */
final class ValueLine {

    private static final int LONGEST = 40;
    private static final int MOST_VALUES = 6;

    private ValueLine() {
    }

    /** Whether a line holds but a few values or dashes, not laid out in columns. */
    static boolean is(String text) {
        return isAll(text, false);
    }

    /** Whether a line holds but a few dashes, not laid out in columns. */
    static boolean isDashed(String text) {
        return isAll(text, true);
    }

    private static boolean isAll(String text, boolean dashes) {
        if (text.length() > LONGEST || text.indexOf(' ') < 0 || text.contains("  ")) {
            return false;
        }
        List<String> words = Wording.words(text);
        return words.size() > 1 && words.size() <= MOST_VALUES && words.stream().map(CellTextReader::read)
                .allMatch(read -> read instanceof CellText.Blank || !dashes && read instanceof CellText.Value);
    }

    /** The only dash among the words of a line; null if there are several or none. */
    static String soleDash(String text) {
        List<String> dashes = Wording.words(text).stream()
                .filter(word -> CellTextReader.read(word) instanceof CellText.Blank).toList();
        return dashes.size() == 1 ? dashes.getFirst() : null;
    }
}
