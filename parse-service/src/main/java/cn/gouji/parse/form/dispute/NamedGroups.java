package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table of which the header names some of the groups only, with values for just these. */
final class NamedGroups {

    private static final double LIKE = 0.75;
    private static final String WIDE_BLANK = " {2,}|\\t";

    private NamedGroups() {
    }

    /** The places of all groups, null where the header names none; null if the values are not those of the named ones. */
    static CellText[] places(TableForm form, List<TextRow> lines, List<ObservedRow> rows) {
        int groups = form.rows().size();
        int width = form.rows().getFirst().width();
        List<CellText> values = new ArrayList<>();
        rows.forEach(row -> values.addAll(row.tokens()));
        List<Integer> named = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            String label = Wording.core(form.rows().get(group).row().label());
            if (lines.stream().anyMatch(line -> names(line, label))) {
                named.add(group);
            }
        }
        boolean placed = rows.stream().anyMatch(row -> row.isGrid() && row.places().size() >= groups * width);
        if (placed || named.isEmpty() || named.size() == groups || values.size() != named.size() * width) {
            return null;
        }
        CellText[] places = new CellText[groups * width];
        for (int i = 0; i < values.size(); i++) {
            places[named.get(i / width) * width + i % width] = values.get(i);
        }
        return named.stream().map(group -> Arrays.copyOfRange(places, group * width, (group + 1) * width))
                .allMatch(RowSum::holds) ? places : null;
    }

    /** A name may be misread. */
    private static boolean names(TextRow line, String label) {
        List<String> words = line.grid() ? line.cells() : List.of(line.text().split(WIDE_BLANK));
        return words.stream().anyMatch(word -> Wording.likeness(Wording.core(word), label) > LIKE)
                || !line.grid() && Arrays.stream(line.text().split("[\\s\\u3000]+"))
                        .anyMatch(word -> Wording.core(word).equals(label));
    }
}
