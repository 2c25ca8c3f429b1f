package cn.gouji.parse.format.scan.image.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the rows of a table end: between them the gaps are larger than between the lines of a label. */
final class RowGaps {

    /** Of the usual gap between two rows. */
    private static final double LEAST = 0.8;

    private RowGaps() {
    }

    /**
     * @param numbers where the numbers of each row are
     * @param lines of print, from the top
     * @param table between headings and other words that stand above and below the columns of numbers
     * @return the ends of all rows, and the beginning of the first; rows without numbers are among them
     */
    static List<Double> of(List<Span> numbers, List<Span> lines, Span table) {
        List<Span> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            gaps.add(new Span(lines.get(i - 1).to(), lines.get(i).from()));
        }
        List<Span> largest = new ArrayList<>();
        for (int i = 1; i < numbers.size(); i++) {
            Span between = new Span((int) numbers.get(i - 1).middle(), (int) numbers.get(i).middle());
            gaps.stream().filter(gap -> gap.isIn(between)).max(Comparator.comparingInt(Span::length))
                    .ifPresent(largest::add);
        }
        int[] lengths = largest.stream().mapToInt(Span::length).sorted().toArray();
        double least = lengths.length == 0 ? 0 : LEAST * lengths[lengths.length / 2];
        int first = (int) numbers.getFirst().middle();
        int last = (int) numbers.getLast().middle();
        List<Double> ends = new ArrayList<>();
        ends.add(gaps.stream().filter(gap -> gap.isIn(new Span(table.from(), first)) && gap.length() >= least)
                .reduce((one, next) -> next).map(gap -> gap.to() - (least > 0 ? least : gap.length()) / 2)
                .orElse((double) table.from()));
        gaps.stream().filter(gap -> gap.isIn(new Span(first, last)))
                .filter(gap -> gap.length() >= least || largest.contains(gap)).forEach(gap -> ends.add(gap.middle()));
        ends.add(gaps.stream().filter(gap -> gap.isIn(new Span(last, table.to())) && gap.length() >= least).findFirst()
                .map(gap -> gap.from() + (least > 0 ? least : gap.length()) / 2).orElse((double) table.to()));
        return ends;
    }
}
