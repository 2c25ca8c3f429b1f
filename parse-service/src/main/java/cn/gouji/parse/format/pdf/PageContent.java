package cn.gouji.parse.format.pdf;

import java.util.List;

/** What is printed on a page, turned upright. */
record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings) {

    PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }
}
