package cn.gouji.stats.official;

/**
 * One box of a printed table, perhaps merged from several.
 *
 * @param label what is printed in it; null if it holds a value
 * @param cell id of the cell whose value it holds; null if it holds a label
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param side which values a label names
 */
public record LayoutBox(String label, String cell, int rows, int columns, Side side) {

    /** Where the values stand that a label names. */
    public enum Side {
        BELOW,
        RIGHT,
        NONE
    }

    static LayoutBox label(String label, int rows, int columns, Side side) {
        return new LayoutBox(label, null, rows, columns, side);
    }

    static LayoutBox value(String cell, int columns) {
        return new LayoutBox(null, cell, 1, columns, Side.NONE);
    }

    public boolean isLabel() {
        return label != null;
    }

    /** Whether it names values over several rows or columns. */
    public boolean isGroup() {
        return side == Side.BELOW ? columns > 1 : rows > 1;
    }
}
