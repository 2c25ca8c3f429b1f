package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.TextRow;

/** The cells of a line of a grid, or the words of a line of text. */
final class LineWords {

    private LineWords() {
    }

    static List<String> of(TextRow line) {
        return line.grid() ? line.cells() : Arrays.asList(line.text().strip().split("[\\s\\u3000\\u00a0]+"));
    }

    static List<String> of(List<TextRow> lines) {
        List<String> words = new ArrayList<>();
        lines.forEach(line -> words.addAll(of(line)));
        return words;
    }

    static boolean isValue(String word) {
        return !word.isEmpty() && CellTextReader.read(word) instanceof CellText.Value;
    }

    static boolean isWords(String word) {
        return !word.isEmpty() && CellTextReader.read(word) instanceof CellText.Words;
    }
}
