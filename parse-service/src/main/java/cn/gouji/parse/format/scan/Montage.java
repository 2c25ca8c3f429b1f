package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

/** Pieces of a page pasted below each other onto one sheet, so that the program, which is slow to start, reads them all at once. */
final class Montage {

    private static final int GAP = 40;

    /** Pieces that were pasted side by side, and where. */
    private record Pasted(List<Piece> pieces, Box to, double factor) {
    }

    private final List<Pasted> pieces = new ArrayList<>();
    private int y = GAP;

    /**
     * @param side by side, of one height
     * @param factor by which they are enlarged
     */
    void add(List<Piece> side, double factor) {
        int height = side.stream().mapToInt(piece -> piece.box().height()).max().orElseThrow();
        int bottom = y + (int) Math.ceil(height * factor);
        int right = GAP + side.stream().mapToInt(piece -> width(piece, factor)).sum();
        pieces.add(new Pasted(side, new Box(GAP, y, right, bottom), factor));
        y = bottom + GAP;
    }

    private static int width(Piece piece, double factor) {
        return (int) Math.ceil(piece.box().width() * factor);
    }

    GrayImage sheet() {
        int right = pieces.stream().mapToInt(piece -> piece.to.right()).max().orElse(0);
        GrayImage sheet = GrayImage.white(right + GAP, y);
        for (Pasted piece : pieces) {
            int x = piece.to.left();
            for (Piece part : piece.pieces) {
                sheet.draw(part.image(), part.box(), x, piece.to.top(), piece.factor);
                x += width(part, piece.factor);
            }
        }
        return sheet;
    }

    /** The words of each row of pieces, in its order, at the places on the page where its first piece was. */
    List<List<Word>> assigned(List<Word> words) {
        List<List<Word>> assigned = new ArrayList<>();
        pieces.forEach(piece -> assigned.add(new ArrayList<>()));
        for (Word word : words) {
            int middle = (word.box().top() + word.box().bottom()) / 2;
            for (int i = 0; i < pieces.size(); i++) {
                Box to = pieces.get(i).to;
                if (middle >= to.top() - GAP / 2 && middle < to.bottom() + GAP / 2) {
                    assigned.get(i).add(back(word, pieces.get(i)));
                }
            }
        }
        return assigned;
    }

    private Word back(Word word, Pasted piece) {
        Box box = word.box();
        Box from = piece.pieces.getFirst().box();
        double factor = piece.factor;
        return new Word(word.text(), new Box(from.left() + (int) ((box.left() - piece.to.left()) / factor),
                from.top() + (int) ((box.top() - piece.to.top()) / factor),
                from.left() + (int) ((box.right() - piece.to.left()) / factor),
                from.top() + (int) ((box.bottom() - piece.to.top()) / factor)), word.line(), word.certainty());
    }
}
