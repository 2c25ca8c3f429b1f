package cn.gouji.parse.format.scan.image.gap;

import java.util.stream.IntStream;

/** Where the names of groups end that stand before the labels of some rows. */
final class GroupBorders {

    private static final int FEWEST_ROWS = 5;
    /** Width of the names of groups, in points. */
    private static final double GROUPS = 25;
    /** Of those in which a character stands most often: names of groups and what else stands there are in fewer. */
    private static final double MOST_LABELS = 0.75;
    /** Within a label, in points. */
    private static final double WIDEST_COMMA = 6;
    /** In points: how far before most labels of a column the gap before it may be. */
    private static final double REACH = 20;

    private final RowInk printed;
    private final double unit;

    GroupBorders(RowInk printed, double unit) {
        this.printed = printed;
        this.unit = unit;
    }

    /** Right before the labels, if what stands before them in few rows is so wide as the names of groups; else 0. */
    int beforeLabels(Span labels) {
        int[] crossing = IntStream.range(labels.from(), labels.to()).map(printed::crossing).toArray();
        double most = Math.max((printed.rows().size() - 1) / 2,
                MOST_LABELS * IntStream.of(crossing).max().orElse(0));
        int end = IntStream.range(0, crossing.length).filter(x -> crossing[x] > most).findFirst().orElse(0);
        return printed.rows().size() > FEWEST_ROWS && end > GROUPS * unit
                ? labels.from() + leastCrossed(crossing, end - (int) (REACH * unit), end)
                : 0;
    }

    /**
     * In the widest of the gaps that the fewest rows cross: between the name of all groups and those of each. If that is no
     * wider than a comma within names, one label more may run over the gap.
     */
    int within(Span groups) {
        int margin = (int) (GapTable.MARGIN * unit);
        int[] crossing = IntStream.range(groups.from() + margin, groups.to() - margin).map(printed::crossing).toArray();
        int fewest = IntStream.of(crossing).min().orElse(0);
        Span gap = widest(crossing, fewest);
        Span border = gap.length() < WIDEST_COMMA * unit ? widest(crossing, fewest + 1) : gap;
        return groups.from() + margin + (int) border.middle();
    }

    private static Span widest(int[] crossing, int most) {
        Span widest = new Span(0, 0);
        int from = 0;
        for (int x = 0; x <= crossing.length; x++) {
            if (x == crossing.length || crossing[x] > most) {
                widest = x - from > widest.length() ? new Span(from, x) : widest;
                from = x + 1;
            }
        }
        return widest;
    }

    private static int leastCrossed(int[] crossing, int from, int to) {
        int last = to - 1;
        for (int x = to - 1; x >= from; x--) {
            last = crossing[x] < crossing[last] ? x : last;
        }
        int first = last;
        while (first > from && crossing[first - 1] == crossing[last]) {
            first--;
        }
        return (first + last) / 2;
    }
}
