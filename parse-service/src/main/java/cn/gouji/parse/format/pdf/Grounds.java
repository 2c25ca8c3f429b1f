package cn.gouji.parse.format.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** The coloured areas and pictures of a page: white text is seen upon them, and lost on bare paper. */
final class Grounds {

    /** More than a report has; beyond, all white text counts as seen. */
    private static final int MOST = 5_000;
    private static final int WHITE = 0xFFFFFF;

    private final List<Rectangle2D> coloured = new ArrayList<>();
    private PDColor last;
    private boolean lastIsWhite;

    /** @param color null if it cannot be told, as that of a picture */
    void add(Rectangle2D area, PDColor color) {
        if (coloured.size() < MOST && (color == null || !isWhite(color))) {
            coloured.add(area);
        }
    }

    /** Whether text in a colour that is drawn at a place cannot be seen. */
    boolean swallows(PDColor color, double x, double y) {
        return isWhite(color) && coloured.size() < MOST && coloured.stream().noneMatch(area -> x >= area.getMinX() - 1
                && x <= area.getMaxX() + 1 && y >= area.getMinY() - 1 && y <= area.getMaxY() + 1);
    }

    private boolean isWhite(PDColor color) {
        if (color != last) {
            last = color;
            lastIsWhite = isWhiteAtAll(color);
        }
        return lastIsWhite;
    }

    private static boolean isWhiteAtAll(PDColor color) {
        try {
            return !color.isPattern() && color.toRGB() == WHITE;
        } catch (IOException | RuntimeException notKnown) {
            return false;
        }
    }
}
