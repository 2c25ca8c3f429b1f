package cn.gouji.parse.format.paper;

import java.util.List;

/**
 * What is printed on a page, turned upright.
 *
 * @param guessed whether its lines are not printed, but where they would be
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings,
        boolean guessed) {

    public PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {
        this(number, width, height, glyphs, rulings, false);
    }

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
