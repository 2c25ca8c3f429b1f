package cn.gouji.parse.form.shape;

import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Leaves out rows that an office adds for the sum of a group: 小计, 合计 right behind the heading of the group, or anywhere if
 * （七）总计 stands in the table with its numeral.
 */
public final class GroupSums {

    private static final Set<String> NAMES = Set.of("小计", "合计", "共计", "总计");
    private static final String PART = "小计";
    private static final String OF_FORM = "总计";

    private GroupSums() {
    }

    /** The lines without such rows; the very same list if there are none. */
    public static List<TextRow> without(List<TextRow> lines, TableForm form) {
        boolean numbered = lines.stream().filter(line -> line.text().contains(OF_FORM)).map(GroupSums::labels)
                .anyMatch(labels -> !labels.isEmpty() && isNumbered(labels.getLast()));
        List<TextRow> own = lines.stream().filter(line -> !isSum(line, form, numbered)).toList();
        return own.size() == lines.size() ? lines : own;
    }

    private static boolean isSum(TextRow line, TableForm form, boolean numbered) {
        List<String> labels = line.text().indexOf('计') < 0 ? List.of() : labels(line);
        if (labels.isEmpty() || !NAMES.contains(Wording.core(labels.getLast()))
                || Numeral.at(labels.getLast()).number() != 0
                || LineWords.of(line).stream().noneMatch(LineWords::isValue)) {
            return false;
        }
        String name = Wording.core(labels.getLast());
        int group = labels.size() == 1 ? -1 : form.groupOf(Wording.labelCore(labels.get(labels.size() - 2)));
        // The heading of all outcomes stands in front of their sum in the form itself.
        return name.equals(PART) || numbered && !name.equals(OF_FORM) || group >= 0
                && form.rows().stream()
                        .noneMatch(row -> row.group() == group && NAMES.contains(row.cores().getFirst()));
    }

    /** The words in front of the first value. */
    private static List<String> labels(TextRow line) {
        return LineWords.of(line).stream().takeWhile(word -> !LineWords.isValue(word)).filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isNumbered(String label) {
        return Numeral.at(label).number() != 0 && Wording.labelCore(label).equals(OF_FORM);
    }
}
