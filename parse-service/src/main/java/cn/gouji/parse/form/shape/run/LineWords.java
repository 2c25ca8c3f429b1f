package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The cells of a line of a grid, or the words of a line of text. */
public final class LineWords {

    private LineWords() {
    }

    public static List<String> of(TextRow line) {
        return line.grid() ? line.cells() : Wording.words(line.text());
    }

    public static List<String> of(List<TextRow> lines) {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(of(line)));
        return words;
    }

    /** The line without some of its words. */
    public static TextRow without(TextRow line, List<String> words, Set<Integer> gone) {
        List<String> left = new ArrayList<>();
        for (int k = 0; k < words.size(); k++) {
            if (!gone.contains(k)) {
                left.add(words.get(k));
            }
        }
        return like(line, left);
    }

    /** Other words in place of those of a line. */
    public static TextRow like(TextRow line, List<String> words) {
        return line.grid()
                ? new TextRow(words, line.place(), true)
                : TextRow.ofText(String.join("  ", words), line.place());
    }

    public static boolean isValue(String word) {
        return !word.isEmpty() && CellTextReader.read(word) instanceof CellText.Value;
    }

    public static boolean isWords(String word) {
        return !word.isEmpty() && CellTextReader.read(word) instanceof CellText.Words;
    }
}
