package cn.gouji.parse.format.scan.image;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.format.paper.Ruling;
import cn.gouji.parse.format.scan.image.gap.GapLines;
import cn.gouji.parse.format.scan.image.gap.GapTables;
import cn.gouji.parse.format.scan.image.line.LineFinder;
import cn.gouji.parse.format.scan.image.line.RuledLines;
import cn.gouji.parse.format.scan.image.line.Slant;

/** A page whose lines run straight, with its tables found and their lines wiped out. */
public final class StraightPage {

    /** In points: longer than strokes of the usual characters in tables, shorter than the side of any cell. */
    private static final double SHORTEST_LINE = 14.5;
    /** Of a character, in heights of a digit. */
    private static final double LONGEST_STROKE = 1.7;
    private static final double BESIDE_LINES = 2;
    private static final int FEWEST_RULES = 3;
    /** In square points: of thin strokes less is light through and through. */
    private static final double LEAST_OVERPRINT = 1;

    private final Layer layer;
    private final Map<Exposure, Layer> exposed = new EnumMap<>(Exposure.class);
    private final double unit;
    private final RuledLines lines;
    private final List<Box> across;
    private Overprint overprint;
    private List<Ruling> rulings;
    private List<Box> cells;
    private GapLines gaps;

    /**
     * @param all the same page with all its lines
     * @param unit pixels per point
     */
    private StraightPage(GrayImage image, GrayImage all, double unit) {
        this.layer = Layer.of(image);
        this.unit = unit;
        Ink faint = Ink.faint(all);
        RuledLines found = RuledLines.of(new LineFinder(faint, unit, SHORTEST_LINE), layer, unit);
        double longest = LONGEST_STROKE * DigitSize.of(found.cells().stream()
                .map(cell -> CellInk.of(layer, inner(cell, BESIDE_LINES), unit)).filter(cell -> !cell.isBlank())
                .toList())
                .height() / unit;
        if (longest > SHORTEST_LINE) {
            found = RuledLines.of(new LineFinder(faint, unit, longest), layer, unit);
        }
        lines = found;
        rulings = lines.rulings();
        cells = lines.cells();
        across = lines.across();
        lines.wipeBorders();
    }

    public static StraightPage of(GrayImage picture, double unit) {
        WhitePaper.Whitened white = WhitePaper.of(ShadedCells.lightened(picture, unit));
        // Lines tell it better than characters, the more so where both are faint.
        Slant slant = Slant.of(Ink.faint(white.faint()), unit);
        return new StraightPage(slant.straight(white.print()), slant.straight(white.faint()), unit);
    }

    /**
     * Takes all its lines for no tables, and wipes them out: most of them were lost, or are all horizontal, and the cells
     * that are left hold what stands in several. Strokes of characters stay.
     */
    public void giveUpTables() {
        lines.wipeAll();
        rulings = List.of();
        cells = List.of();
        exposed.clear();
        overprint = null;
    }

    /**
     * Finds tables without lines by the gaps between what is printed in them.
     *
     * @param numbers that stand alone
     * @param tables of the document
     * @return whether there are any
     */
    public boolean divideByGaps(List<CellInk> numbers, GapTables tables) {
        List<Box> pieces = LooseNumbers.pieces(layer(Exposure.FAINT), unit);
        List<Box> dashes = LooseNumbers.signsForNone(layer, pieces, unit);
        gaps = tables.lines(numbers.stream().map(CellInk::digitBox).toList(), dashes, pieces, across, unit);
        rulings = gaps.rulings();
        cells = RuledLines.cells(rulings, unit);
        return !cells.isEmpty();
    }

    public GrayImage image() {
        return layer.image();
    }

    public Ink ink() {
        return layer.ink();
    }

    public List<Ruling> rulings() {
        return rulings;
    }

    /** Whether its rulings are not printed, but where gaps are. */
    public boolean isDividedByGaps() {
        return gaps != null;
    }

    /** Whether it has lines between rows as tables do, whatever else they have. */
    public boolean isRuledAcross() {
        return across.size() >= FEWEST_RULES;
    }

    /** Whether a cell is known to stand before the columns of values. */
    public boolean isOfLabels(Box cell) {
        return gaps != null && gaps.isOfLabels(cell);
    }

    public List<Box> cells() {
        return cells;
    }

    public CellInk ink(Box cell) {
        return CellInk.of(layer, inner(cell, 0.6), unit);
    }

    /** The same, if print is what is darker or fainter than usual. */
    public CellInk ink(Box cell, Exposure exposure) {
        return exposure == Exposure.USUAL ? ink(cell) : CellInk.of(layer(exposure), inner(cell, 0.6), unit);
    }

    private Layer layer(Exposure exposure) {
        return exposed.computeIfAbsent(exposure, other -> Layer.of(other.gap == 0
                ? layer.image()
                : BrokenStrokes.joined(layer.image(), (int) Math.round(other.gap * unit)), other));
    }

    /** Only what is as dark as print, where a seal lies over the cell. */
    public CellInk darkInk(Box cell) {
        return CellInk.of(overprint().print(), inner(cell, 0.6), unit);
    }

    /** Whether something lies over the cell that is lighter than print. */
    public boolean isOverprinted(Box cell) {
        return overprint().count(inner(cell, 0.6)) > LEAST_OVERPRINT * unit * unit;
    }

    private Overprint overprint() {
        if (overprint == null) {
            overprint = new Overprint(layer,
                    cells.stream().map(this::ink).filter(ink -> !ink.isBlank() && ink.isNumber()).toList());
        }
        return overprint;
    }

    private Box inner(Box cell, double margin) {
        int edge = (int) Math.ceil(unit * margin);
        return new Box(cell.left() + edge, cell.top() + edge, Math.max(cell.left() + edge, cell.right() - edge),
                Math.max(cell.top() + edge, cell.bottom() - edge));
    }

    /** What looks like a number and stands alone outside the tables. */
    public List<CellInk> looseNumbers(Exposure exposure) {
        return LooseNumbers.of(exposure == Exposure.USUAL ? layer : layer(exposure), cells, unit);
    }

    /**
     * What looks like a number where only what is as dark as print counts, for a grey seal touches others.
     *
     * @param known numbers, which tell how dark print is
     */
    public List<CellInk> darkNumbers(List<CellInk> known) {
        return known.isEmpty() ? List.of() : LooseNumbers.of(new Overprint(layer, known).print(), cells, unit);
    }

    /**
     * What stands outside the tables.
     *
     * @param numbers that are left out
     */
    public GrayImage outside(List<CellInk> numbers) {
        GrayImage outside = layer.image().copy();
        cells.forEach(cell -> outside.fill(cell.grown((int) unit, outside)));
        numbers.forEach(number -> outside.fill(number.box().grown(1, outside)));
        return outside;
    }
}
