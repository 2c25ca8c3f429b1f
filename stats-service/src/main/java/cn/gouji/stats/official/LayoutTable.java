package cn.gouji.stats.official;

import java.util.List;

/**
 * A table as the form prints it.
 *
 * @param heading of the section that holds it, with its numeral
 * @param lines from the top, boxes from the left; a place covered by a merged box has none of its own
 * @param cells ids of the cells whose values it holds
 */
public record LayoutTable(String heading, List<List<LayoutBox>> lines, List<String> cells) {

    public LayoutTable {
        lines = lines.stream().map(List::copyOf).toList();
        cells = List.copyOf(cells);
    }

    /** How many lines stand above the first that holds values. */
    int headLines() {
        return (int) lines.stream().takeWhile(line -> line.stream().allMatch(LayoutBox::isLabel)).count();
    }
}
