package cn.gouji.parse.format.scan.image.line;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.parse.format.paper.Ruling;
import cn.gouji.parse.format.paper.layout.CellArea;
import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.Layer;

/** The straight lines of a page, with the tables that they rule and the cells of these. */
public final class RuledLines {

    /** In points; what is narrower are strokes of large characters, or of a seal. */
    private static final double SMALLEST_TABLE = 100;
    /** Cells are seldom higher; the sides of a seal are shorter. */
    private static final double SHORTEST_LOOSE = 58;
    private static final double LONGEST_OF_HEADINGS = 22;
    private static final double LONGEST_OF_SEAL = 45;
    /** Of those of characters that stand in one row by chance. */
    private static final double LONGEST_OF_STROKES = 200;

    private final Layer layer;
    private final double unit;
    private final List<Box> horizontal;
    private final List<Box> vertical;
    private final List<Ruling> rulings;
    private final List<Box> cells;

    private RuledLines(Layer layer, double unit, List<Box> horizontal, List<Box> vertical) {
        this.layer = layer;
        this.unit = unit;
        this.horizontal = horizontal;
        this.vertical = vertical;
        this.rulings = rulings(horizontal, vertical, unit);
        this.cells = cells(rulings, unit);
    }

    /** @param unit pixels per point */
    public static RuledLines of(LineFinder finder, Layer layer, double unit) {
        List<Box> horizontal = withoutSeals(DoubleLines.joined(finder.horizontal(), unit), layer, unit);
        List<Box> vertical = withoutSeals(DoubleLines.joined(finder.vertical(), unit), layer, unit);
        return new RuledLines(layer, unit, horizontal, new LinesOfPrint(layer, unit).ruled(vertical, horizontal));
    }

    /** Lines under a seal stay, which are longer than its strokes. */
    private static List<Box> withoutSeals(List<Box> lines, Layer layer, double unit) {
        return lines.stream().filter(line -> Math.max(line.width(), line.height()) > LONGEST_OF_SEAL * unit
                || !layer.isOfSeal(line, unit)).toList();
    }

    private static List<Ruling> rulings(List<Box> horizontal, List<Box> vertical, double unit) {
        List<Ruling> found = new ArrayList<>();
        horizontal.forEach(line -> found.add(new Ruling(true, (line.top() + line.bottom()) / 2.0 / unit,
                line.left() / unit, line.right() / unit)));
        vertical.forEach(line -> found.add(new Ruling(false, (line.left() + line.right()) / 2.0 / unit,
                line.top() / unit, line.bottom() / unit)));
        return CellArea.linesOfTables(found, SMALLEST_TABLE, SHORTEST_LOOSE);
    }

    public static List<Box> cells(List<Ruling> rulings, double unit) {
        return CellArea.of(rulings).stream().map(area -> new Box((int) (area.left() * unit),
                (int) (area.top() * unit), (int) (area.right() * unit), (int) (area.bottom() * unit))).toList();
    }

    public List<Ruling> rulings() {
        return rulings;
    }

    public List<Box> cells() {
        return cells;
    }

    /** Wipes only lines of tables out: a dash in a cell or the stroke of a large character stays. */
    public void wipeBorders() {
        Stream.of(horizontal, vertical).flatMap(List::stream)
                .filter(line -> cells.stream().anyMatch(cell -> isAtBorder(line, cell))).forEach(this::wipe);
    }

    private boolean isAtBorder(Box line, Box cell) {
        double near = 2 * unit;
        int x = (line.left() + line.right()) / 2;
        int y = (line.top() + line.bottom()) / 2;
        boolean beside = line.bottom() > cell.top() - near && line.top() < cell.bottom() + near;
        boolean above = line.right() > cell.left() - near && line.left() < cell.right() + near;
        return line.width() < line.height()
                ? beside && Math.min(Math.abs(x - cell.left()), Math.abs(x - cell.right())) < near
                : above && Math.min(Math.abs(y - cell.top()), Math.abs(y - cell.bottom())) < near;
    }

    /** The horizontal lines of tables; where they are long, words may stand close above and below them. */
    public List<Box> across() {
        return horizontal.stream().filter(line -> line.width() > SMALLEST_TABLE * unit
                && !layer.isAmongStrokes(line, unit)
                || line.width() > LONGEST_OF_STROKES * unit && !layer.isOfCharacters(line, unit)).toList();
    }

    /** Wipes all lines out but strokes of characters. */
    public void wipeAll() {
        List<Box> across = across();
        Stream.of(horizontal, vertical).flatMap(List::stream)
                .filter(line -> across.contains(line)
                        || Math.max(line.width(), line.height()) > LONGEST_OF_HEADINGS * unit
                                && !layer.isAmongStrokes(line, unit))
                .forEach(this::wipe);
    }

    private void wipe(Box line) {
        layer.wipe(line.grown((int) Math.ceil(unit / 4), layer.image()));
    }
}
