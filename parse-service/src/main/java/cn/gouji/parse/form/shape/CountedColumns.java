package cn.gouji.parse.form.shape;

import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Leaves out the line of a header that counts the columns, as statistics have it: 甲, 1, 2, 3. */
public final class CountedColumns {

    private static final Set<String> NAMES = Set.of("甲", "乙", "丙", "栏次", "列次", "列号", "栏号", "列", "栏");
    private static final Characters OF_NAMES = Characters.of("甲乙栏列");
    private static final int FEWEST = 3;

    private CountedColumns() {
    }

    /** The lines without such a line; the very same list if there is none. */
    public static List<TextRow> without(List<TextRow> lines) {
        List<TextRow> own = lines.stream().filter(line -> !counts(line)).toList();
        return own.size() == lines.size() ? lines : own;
    }

    private static boolean counts(TextRow line) {
        if (line.cells().stream().noneMatch(OF_NAMES::anyIn)) {
            return false;
        }
        List<String> words = LineWords.of(line).stream().filter(word -> !word.isEmpty()).toList();
        if (words.size() <= FEWEST || !NAMES.contains(Wording.core(words.getFirst()))) {
            return false;
        }
        int last = 0;
        for (String word : words) {
            if (CellTextReader.read(word) instanceof CellText.Value value) {
                if (value.number().intValue() != ++last) {
                    return false;
                }
            } else if (last > 0 || !NAMES.contains(Wording.core(word))) {
                return false;
            }
        }
        return last >= FEWEST;
    }
}
