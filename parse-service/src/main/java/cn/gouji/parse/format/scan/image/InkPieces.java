package cn.gouji.parse.format.scan.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The pieces of ink in a cell that hang together. */
final class InkPieces {

    private InkPieces() {
    }

    /** @param smallest width or height of a piece that is more than noise */
    static List<Box> of(Ink ink, Box cell, double smallest) {
        List<Box> pieces = new ArrayList<>();
        boolean[] seen = new boolean[cell.width() * cell.height()];
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = cell.left(); x < cell.right(); x++) {
                if (ink.at(x, y) && !seen[(y - cell.top()) * cell.width() + x - cell.left()]) {
                    Box piece = piece(ink, cell, x, y, seen);
                    if (Math.max(piece.width(), piece.height()) >= smallest) {
                        pieces.add(piece);
                    }
                }
            }
        }
        return pieces;
    }

    private static Box piece(Ink ink, Box cell, int startX, int startY, boolean[] seen) {
        Box box = new Box(startX, startY, startX + 1, startY + 1);
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[]{startX, startY});
        seen[(startY - cell.top()) * cell.width() + startX - cell.left()] = true;
        while (!open.isEmpty()) {
            int[] at = open.pop();
            box = box.and(new Box(at[0], at[1], at[0] + 1, at[1] + 1));
            for (int y = Math.max(cell.top(), at[1] - 1); y <= Math.min(cell.bottom() - 1, at[1] + 1); y++) {
                for (int x = Math.max(cell.left(), at[0] - 1); x <= Math.min(cell.right() - 1, at[0] + 1); x++) {
                    int index = (y - cell.top()) * cell.width() + x - cell.left();
                    if (ink.at(x, y) && !seen[index]) {
                        seen[index] = true;
                        open.push(new int[]{x, y});
                    }
                }
            }
        }
        return box;
    }
}
