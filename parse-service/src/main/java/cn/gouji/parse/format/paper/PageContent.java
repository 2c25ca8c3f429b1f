package cn.gouji.parse.format.paper;

import java.util.List;

/** What is printed on a page, turned upright. */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
