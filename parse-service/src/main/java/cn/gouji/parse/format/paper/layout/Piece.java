package cn.gouji.parse.format.paper.layout;

import java.util.List;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.Ruling;

/** A piece of a page, in reading order from the top. */
sealed interface Piece {

    double top();

    int page();

    /**
     * A line of running text.
     *
     * @param number of the line on its page
     */
    record Text(TextLine line, int page, int number, double pageWidth, double pageHeight) implements Piece {

        @Override
        public double top() {
            return line.baseline();
        }
    }

    /**
     * A ruled table with what is printed in it.
     *
     * @param guessed whether its lines are not printed: on another page they would be elsewhere
     */
    record Table(RuledTable rulings, List<Glyph> glyphs, int page, boolean guessed) implements Piece {

        @Override
        public double top() {
            return rulings.top();
        }

        /** Whether the table goes on in another, on the next page. */
        boolean goesOnIn(Table next) {
            return next.page == page + 1 && !guessed && !next.guessed
                    && Math.abs(rulings.left() - next.rulings.left()) < 2 * Ruling.NEAR
                    && Math.abs(rulings.right() - next.rulings.right()) < 2 * Ruling.NEAR;
        }
    }
}
