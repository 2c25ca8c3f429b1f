package cn.gouji.parse.format.scan.image.sign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;

/** Puts the pieces of ink of one line together that make one sign each. */
public final class Signs {

    /** In points; what is smaller may be noise. */
    public static final double SPECK = 0.8;
    /** Between the pieces that a sign broke into, in points. */
    private static final double LARGEST_GAP = 1;

    private Signs() {
    }

    /** @param smallest length of a digit; what is smaller is a part of one, a point, a comma or a speck */
    public static List<Box> of(List<Box> pieces, double smallest, double unit) {
        List<Box> signs = columns(pieces.stream().filter(piece -> length(piece) >= smallest).toList());
        List<Box> alone = new ArrayList<>();
        for (Box piece : pieces.stream().filter(piece -> length(piece) < smallest).toList()) {
            int above = 0;
            while (above < signs.size() && !isAbove(piece, signs.get(above))) {
                above++;
            }
            if (above == signs.size()) {
                alone.add(piece);
            } else if (gap(piece, signs.get(above)) <= LARGEST_GAP * unit) {
                signs.set(above, signs.get(above).and(piece));
            }
        }
        signs.addAll(columns(alone));
        signs.sort(Comparator.comparingInt(Box::left));
        return signs;
    }

    /** Or below. */
    private static boolean isAbove(Box piece, Box sign) {
        return piece.left() < sign.right() && sign.left() < piece.right();
    }

    private static int gap(Box piece, Box sign) {
        return Math.max(piece.top() - sign.bottom(), sign.top() - piece.bottom());
    }

    public static int length(Box piece) {
        return Math.max(piece.width(), piece.height());
    }

    /** Pieces above each other make one sign; what is farther above or below and small is a speck. */
    private static List<Box> columns(List<Box> pieces) {
        List<Box> columns = new ArrayList<>();
        for (Box piece : pieces.stream().sorted(Comparator.comparingInt(Box::left)).toList()) {
            if (!columns.isEmpty() && piece.left() < columns.getLast().right()) {
                columns.set(columns.size() - 1, columns.getLast().and(piece));
            } else {
                columns.add(piece);
            }
        }
        return columns;
    }
}
