package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table that has the rows of the form as columns: all labels one after the other, then a line for each column. */
final class TransposedTable {

    private final TableForm form;
    private final int width;

    TransposedTable(TableForm form) {
        this.form = form;
        this.width = form.rows().getFirst().width();
    }

    /** The table with the rows of the form; null if there is no such table with most of its columns. */
    public List<TextRow> upright(List<TextRow> lines) {
        List<String> words = LineWords.of(lines);
        int end = endOfLabels(words);
        if (end < 0) {
            return null;
        }
        int count = labelsBefore(words, end);
        List<String> header = new ArrayList<>(List.of(""));
        List<List<String>> rows = new ArrayList<>();
        words.subList(end - count, end).forEach(label -> rows.add(new ArrayList<>(List.of(label))));
        for (int at = end; at + count < words.size() && header.size() <= width;) {
            List<String> column = words.subList(at + 1, at + 1 + count);
            if (isColumn(words.get(at)) && column.stream().noneMatch(LineWords::isWords)) {
                header.add(words.get(at));
                for (int j = 0; j < count; j++) {
                    rows.get(j).add(column.get(j));
                }
                at += count;
            }
            at++;
        }
        if (2 * header.size() <= width) {
            return null;
        }
        Place place = lines.getFirst().place();
        List<TextRow> upright = new ArrayList<>(List.of(new TextRow(header, place, true)));
        rows.forEach(row -> upright.add(new TextRow(row, place, true)));
        return upright;
    }

    /** Where so many labels end that come one after the other, without values between; -1 if there are none. */
    private int endOfLabels(List<String> words) {
        for (int end = 1; end <= words.size(); end++) {
            boolean last = end == words.size() || !isLabel(words.get(end));
            if (last && isLabel(words.get(end - 1)) && 2 * labelsBefore(words, end) > form.rows().size()) {
                return end;
            }
        }
        return -1;
    }

    private int labelsBefore(List<String> words, int end) {
        int start = end;
        while (start > 0 && isLabel(words.get(start - 1))) {
            start--;
        }
        return end - start;
    }

    private boolean isLabel(String word) {
        return !word.isEmpty() && form.rowOf(Wording.labelCore(word)) >= 0;
    }

    private boolean isColumn(String word) {
        return Integer.bitCount(form.rows().getFirst().names().columnsOf(Wording.core(word))) == 1;
    }
}
