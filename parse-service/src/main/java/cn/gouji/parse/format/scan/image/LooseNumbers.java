package cn.gouji.parse.format.scan.image;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers, and signs for none, that stand alone outside ruled tables: in those whose lines were lost, too. */
final class LooseNumbers {

    private static final double SPECK = 0.8;
    /** In points. */
    private static final double TALLEST = 20;
    private static final double SMALLEST_HEIGHT = 4;
    /** Between what belongs together, in heights of the taller one. */
    private static final double LARGEST_GAP = 0.9;
    /** In points: several lines that were joined reach no farther than one of them. */
    private static final double TALLEST_LINE = 14;
    private static final double NEXT_LINE = 0.45;

    /** In points; what is smaller are specks, points and what is left of lines. */
    private static final double SMALLEST_STROKE = 2;
    private static final double LONGEST_PIECE = 60;

    private static final double SHORTEST_DASH = 2.3;
    private static final double LOWEST_SLASH = 5;
    private static final double NEXT_CHARACTER = 5;

    private LooseNumbers() {
    }

    static List<CellInk> of(Layer layer, List<Box> cells, double unit) {
        Box page = new Box(0, 0, layer.ink().width(), layer.ink().height());
        List<Box> pieces = InkPieces.of(layer.ink(), page, SPECK * unit).stream().filter(
                piece -> piece.height() <= TALLEST * unit && cells.stream().noneMatch(cell -> isIn(piece, cell)))
                .toList();
        List<Box> groups = new ArrayList<>();
        pieces.forEach(piece -> join(piece, groups, TALLEST_LINE * unit));
        return groups.stream()
                .filter(group -> group.height() >= SMALLEST_HEIGHT * unit && isAlone(group, pieces, unit))
                .map(group -> CellInk.of(layer, group, unit))
                .filter(ink -> !ink.isBlank() && !ink.isDash() && !ink.isSlash() && ink.isNumber()).toList();
    }

    /** Whether nothing stands so near above or below it as the rest of a character, or the next line of a label. */
    private static boolean isAlone(Box group, List<Box> pieces, double unit) {
        double near = NEXT_LINE * group.height();
        return pieces.stream().noneMatch(piece -> Math.max(piece.width(), piece.height()) >= SMALLEST_STROKE * unit
                && !piece.overlaps(group) && piece.left() < group.right() && group.left() < piece.right()
                && piece.top() < group.bottom() + near && piece.bottom() > group.top() - near);
    }

    private static boolean isIn(Box piece, Box cell) {
        int x = (piece.left() + piece.right()) / 2;
        int y = (piece.top() + piece.bottom()) / 2;
        return x >= cell.left() && x < cell.right() && y >= cell.top() && y < cell.bottom();
    }

    /** A piece may close the gap between groups. */
    private static void join(Box piece, List<Box> groups, double tallest) {
        Box joined = piece;
        int before;
        do {
            before = groups.size();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (isBeside(joined, groups.get(i), tallest)) {
                    joined = joined.and(groups.remove(i));
                }
            }
        } while (groups.size() < before);
        groups.add(joined);
    }

    private static boolean isBeside(Box one, Box other, double tallest) {
        int gap = Math.max(one.left() - other.right(), other.left() - one.right());
        return gap <= LARGEST_GAP * Math.min(tallest, Math.max(one.height(), other.height()))
                && one.top() < other.bottom() && other.top() < one.bottom();
    }

    /** The pieces of ink that are as large as strokes, and no larger than what is written. */
    static List<Box> pieces(Layer layer, double unit) {
        Box page = new Box(0, 0, layer.ink().width(), layer.ink().height());
        return InkPieces.of(layer.ink(), page, SMALLEST_STROKE * unit).stream()
                .filter(piece -> piece.height() < TALLEST * unit && piece.width() < LONGEST_PIECE * unit).toList();
    }

    /** The pieces of ink that may be dashes or slashes for nothing: none stands beside a character. */
    static List<Box> signsForNone(Layer layer, List<Box> pieces, double unit) {
        List<Box> signs = pieces.stream().filter(piece -> isSignForNone(layer, piece, unit)).toList();
        double near = NEXT_CHARACTER * unit;
        return signs.stream().filter(sign -> pieces.stream().noneMatch(piece -> !signs.contains(piece)
                && piece.left() < sign.right() + near && piece.right() > sign.left() - near
                && piece.top() < sign.bottom() + near && piece.bottom() > sign.top() - near)).toList();
    }

    private static boolean isSignForNone(Layer layer, Box piece, double unit) {
        boolean dash = piece.width() >= SHORTEST_DASH * unit;
        if (!dash && piece.height() < LOWEST_SLASH * unit) {
            return false;
        }
        CellInk ink = CellInk.of(layer, piece.grown((int) unit, layer.image()), unit);
        return dash && CellInk.isDash(piece, unit) || !ink.isBlank() && (dash && ink.isDash() || ink.isSlash());
    }
}
