package cn.gouji.parse.form.header;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The words of a line; those that a blank tore apart are put together where they make a name. */
public final class JoinedWords {

    private static final int MOST_PIECES = 3;

    private JoinedWords() {
    }

    /** @param isName whether a core is a name that may be torn apart */
    public static List<String> of(TextRow line, Predicate<String> isName) {
        if (line.grid()) {
            return line.cells();
        }
        List<String> pieces = Wording.words(line.text());
        if (pieces.size() < 2) {
            return pieces;
        }
        List<String> words = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size();) {
            int end = Math.min(i + MOST_PIECES, pieces.size());
            while (end > i + 1 && !isName(pieces.subList(i, end), isName)) {
                end--;
            }
            words.add(String.join("", pieces.subList(i, end)));
            i = end;
        }
        return words;
    }

    /** Pieces without any word of their own, such as numbers, are none of a name. */
    private static boolean isName(List<String> pieces, Predicate<String> isName) {
        return pieces.stream().allMatch(piece -> !Wording.core(piece).isEmpty() || Numeral.at(piece).number() > 0)
                && isName.test(Wording.labelCore(String.join("", pieces)));
    }
}
