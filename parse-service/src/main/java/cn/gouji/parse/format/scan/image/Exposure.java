package cn.gouji.parse.format.scan.image;

import java.util.List;

/**
 * What counts as print: strokes that are thin and faint fall apart, and thick ones run together. In black and white the
 * thin parts of strokes are lost altogether, and what is left of them is joined.
 */
public enum Exposure {

    USUAL(0.8, 0),
    FAINT(0.88, 0),
    FAINTEST(0.94, 0),
    DARK(0.65, 0),
    JOINED(0.8, 1.2),
    FAR_JOINED(0.8, 1.8);

    /** Nothing is added to what is printed. */
    public static final List<Exposure> AS_PRINTED = List.of(USUAL, FAINT, FAINTEST, DARK);
    public static final List<Exposure> ALL_JOINED = List.of(JOINED, FAR_JOINED);

    /** Share of the light of the surroundings that print is darker than. */
    final double darker;
    /** Gaps across which strokes are joined, in points. */
    final double gap;

    Exposure(double darker, double gap) {
        this.darker = darker;
        this.gap = gap;
    }
}
