package cn.gouji.parse.format.scan.image;

/** How dark what counts as print must be: strokes that are thin and faint fall apart, and thick ones run together. */
public enum Exposure {

    USUAL(0.8),
    FAINT(0.88),
    FAINTEST(0.94),
    DARK(0.65);

    /** Share of the light of the surroundings that print is darker than. */
    final double darker;

    Exposure(double darker) {
        this.darker = darker;
    }
}
