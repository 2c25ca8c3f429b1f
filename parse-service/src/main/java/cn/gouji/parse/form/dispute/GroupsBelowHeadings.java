package cn.gouji.parse.form.dispute;

import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.RowSum;
import cn.gouji.parse.form.geometry.NamesAbove;
import cn.gouji.parse.form.row.LineTokens;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * A table laid out with blanks of which whole groups were left blank, or single places: values stand below the headings of
 * their groups, or below the names of their results.
 */
final class GroupsBelowHeadings {

    private static final int WIDTH = GroupValues.GROUP_WIDTH;

    private GroupsBelowHeadings() {
    }

    /** The places of all groups; null if it cannot be told below what the values stand. */
    static CellText[] places(TableForm form, List<TextRow> lines, ObservedRow row) {
        CellText[] groups = wholeGroups(form, lines, row);
        return groups == null ? belowNames(form, lines, row) : groups;
    }

    private static CellText[] belowNames(TableForm form, List<TextRow> lines, ObservedRow row) {
        if (row.layout() != Layout.ALIGNED || row.labelIndex() >= 0 || row.tokenCount() >= GroupValues.WIDTH) {
            return null;
        }
        NamesAbove names = new NamesAbove(DisputesHeader.from(lines, true), form.rows().getFirst().names(),
                GroupValues.GROUPS);
        CellText[] places = names.read(row, false);
        boolean exact = places != null && places[places.length - 1] instanceof CellText.Value
                && names.begin(row) && GroupValues.hold(places);
        return places != null && (exact || GroupValues.holdWithBlanks(places)) ? places : null;
    }

    private static CellText[] wholeGroups(TableForm form, List<TextRow> lines, ObservedRow row) {
        int groups = row.tokenCount() / WIDTH;
        int[] headings = headings(form, lines);
        boolean some = groups > 0 && groups < GroupValues.GROUPS && row.tokenCount() % WIDTH == 0;
        if (!some || headings == null || row.layout() != Layout.ALIGNED || row.places().size() != row.tokenCount()
                || row.positions().size() != row.tokenCount()) {
            return null;
        }
        CellText[] places = new CellText[GroupValues.WIDTH];
        Arrays.fill(places, CellText.EMPTY);
        int above = -1;
        for (int from = 0; from < row.tokenCount(); from += WIDTH) {
            CellText[] group = row.places().subList(from, from + WIDTH).toArray(CellText[]::new);
            int heading = above(headings, (row.positions().get(from) + row.positions().get(from + WIDTH - 1)) / 2);
            if (heading <= above || !RowSum.holds(group)) {
                return null;
            }
            System.arraycopy(group, 0, places, heading * WIDTH, WIDTH);
            above = heading;
        }
        return places;
    }

    /** The heading that begins last in front of a column; whether it is centred or not, that of a group holds its middle. */
    private static int above(int[] headings, int column) {
        int above = -1;
        for (int heading = 0; heading < headings.length; heading++) {
            above = headings[heading] <= column ? heading : above;
        }
        return above;
    }

    /** Where the heading of each group begins on its line; null if they are not all there, from left to right. */
    private static int[] headings(TableForm form, List<TextRow> lines) {
        int[] starts = new int[GroupValues.GROUPS];
        for (int group = 0; group < starts.length; group++) {
            String heading = form.rows().get(group).row().label();
            starts[group] = lines.stream().filter(line -> !line.grid()).map(TextRow::text)
                    .mapToInt(text -> start(text, heading)).filter(start -> start >= 0).findFirst().orElse(-1);
            if (starts[group] < 0 || group > 0 && starts[group] <= starts[group - 1]) {
                return null;
            }
        }
        return starts;
    }

    private static int start(String line, String heading) {
        int at = line.indexOf(heading);
        int end = at + heading.length();
        boolean alone = at >= 0 && (at == 0 || Wording.isBlank(line.charAt(at - 1)))
                && (end == line.length() || Wording.isBlank(line.charAt(end)));
        return alone ? LineTokens.column(line, at) : -1;
    }
}
