package cn.gouji.parse.form.shape;

import java.util.List;
import java.util.Set;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Leaves out rows that an office adds for the sum of a group: 小计, or 合计 right behind the heading of the group. */
public final class GroupSums {

    private static final Set<String> NAMES = Set.of("小计", "合计", "共计", "总计");
    private static final String PART = "小计";

    private GroupSums() {
    }

    /** The lines without such rows; the very same list if there are none. */
    public static List<TextRow> without(List<TextRow> lines, TableForm form) {
        List<TextRow> own = lines.stream().filter(line -> !isSum(line, form)).toList();
        return own.size() == lines.size() ? lines : own;
    }

    private static boolean isSum(TextRow line, TableForm form) {
        if (line.text().indexOf('计') < 0) {
            return false;
        }
        String last = "";
        String before = "";
        for (String word : LineWords.of(line)) {
            if (LineWords.isValue(word)) {
                break;
            }
            before = word.isEmpty() ? before : last;
            last = word.isEmpty() ? last : word;
        }
        String name = Wording.core(last);
        boolean sum = NAMES.contains(name) && Numeral.at(last).number() == 0
                && LineWords.of(line).stream().anyMatch(LineWords::isValue);
        int group = form.groupOf(Wording.labelCore(before));
        // The heading of all outcomes stands in front of their sum in the form itself.
        return sum && (name.equals(PART) || group >= 0
                && form.rows().stream()
                        .noneMatch(row -> row.group() == group && NAMES.contains(row.cores().getFirst())));
    }
}
