package cn.gouji.parse.format.paper.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells which lines of text go on in the next: those that fill the width of the page's text. */
final class Paragraphs {

    private static final Pattern NUMBERED = Pattern
            .compile(
                    "[一二三四五六七八九十]{1,3}\\s*[、.．]|[（(]\\s*[一二三四五六七八九十\\d]{1,3}\\s*[）)]|\\d{1,2}\\s*[、.．](?!\\d)|第[一二三四五六七八九十]{1,3}[部章节]");
    /** Lines further apart are paragraphs parted by an empty line. */
    private static final double LARGEST_PITCH = 2.4;
    private static final double SHORTEST_FULL_LINE = 0.5;
    /** How far from its edge a line may end that is full, in characters: blanks and marks hang over it. */
    private static final double LOOSE = 1.6;
    private static final String SENTENCE_ENDS = "。；：！？:;!?";

    private final List<Piece> pieces;
    private final Map<Long, double[]> edgesOfWidth = new HashMap<>();

    Paragraphs(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Whether the text piece at an index goes on in the piece behind it. */
    boolean goesOn(int index) {
        if (index + 1 >= pieces.size() || !(pieces.get(index) instanceof Piece.Text text)
                || !(pieces.get(index + 1) instanceof Piece.Text next)) {
            return false;
        }
        TextLine line = text.line();
        TextLine following = next.line();
        if (line.isTabular() || following.isTabular() || !isNear(text, next) || NUMBERED.matcher(following.text())
                .lookingAt()) {
            return false;
        }
        double size = line.size();
        return Math.abs(following.size() - size) < size * 0.12
                && line.right() > rightEdge(text) - room(line, following)
                && line.right() - line.left() > text.pageWidth() * SHORTEST_FULL_LINE
                && following.left() < leftEdge(next) + size;
    }

    /** A full line ends so near its edge: what comes next is not parted, and had no room. */
    private static double room(TextLine line, TextLine following) {
        double loose = LOOSE * line.size();
        boolean sentence = SENTENCE_ENDS.contains(line.last().text());
        return sentence ? loose : Math.max(loose, following.unbreakable() + loose / 2);
    }

    private static boolean isNear(Piece.Text text, Piece.Text next) {
        return next.page() == text.page() + 1
                || next.page() == text.page() && next.top() - text.top() < LARGEST_PITCH * text.line().size();
    }

    private double rightEdge(Piece.Text text) {
        return edges(text)[1];
    }

    private double leftEdge(Piece.Text text) {
        return edges(text)[0];
    }

    /** Left and right end of the running text on the pages of one width. */
    private double[] edges(Piece.Text like) {
        return edgesOfWidth.computeIfAbsent(Math.round(like.pageWidth()), width -> {
            double[] edges = {Double.MAX_VALUE, 0};
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Text text && Math.round(text.pageWidth()) == width
                        && !text.line().isTabular()) {
                    edges[0] = Math.min(edges[0], text.line().left());
                    edges[1] = Math.max(edges[1], text.line().right());
                }
            }
            return edges;
        });
    }
}
