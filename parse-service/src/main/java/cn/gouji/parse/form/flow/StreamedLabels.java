package cn.gouji.parse.form.flow;

import java.util.List;

import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.Wording;

/** Values that came one a line below words that are a label of the form, and nothing else: it is their own. */
final class StreamedLabels {

    /** Shorter labels are names of columns, too. */
    private static final int TELLING = 4;

    private StreamedLabels() {
    }

    static List<ObservedRow> inFront(List<ObservedRow> rows, TableForm form) {
        return areBehind(rows, form) ? rows : rows.stream().map(row -> labelled(row, form)).toList();
    }

    /** Whether the first label of the form follows values that have none in front of them. */
    private static boolean areBehind(List<ObservedRow> rows, TableForm form) {
        for (int i = 1; i < rows.size(); i++) {
            List<String> between = rows.get(i).before();
            if (!between.isEmpty() && form.rowOf(Wording.labelCore(between.getFirst())) == 0) {
                return rows.get(i - 1).layout() == Layout.STREAM
                        && rows.get(i - 1).before().stream()
                                .noneMatch(words -> words.length() >= TELLING && isLabel(words, form));
            }
        }
        return false;
    }

    private static ObservedRow labelled(ObservedRow row, TableForm form) {
        List<String> before = row.before();
        boolean unlabelled = row.layout() == Layout.STREAM && row.labels().isEmpty() && !before.isEmpty();
        return unlabelled && isLabel(before.getLast(), form)
                ? new ObservedRow(List.of(before.getLast()), before.subList(0, before.size() - 1), row.places(),
                        row.positions(), row.labelIndex(), row.leadingNumbers(), row.place(), row.layout())
                : row;
    }

    private static boolean isLabel(String words, TableForm form) {
        String core = Wording.labelCore(words);
        return form.rowOf(core) >= 0 || form.groupOf(core) >= 0;
    }
}
