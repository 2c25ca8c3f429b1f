package cn.gouji.parse.format.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A table recognised in a picture on a page.
 *
 * @param content of the picture, at a scale of its own
 */
public record PicturedTable(PictureArea area, PageContent content) {

    /** The page with the characters and lines of the table where its picture is. */
    public PageContent on(PageContent page) {
        double scale = area.width() / content.width();
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        for (Glyph glyph : content.glyphs()) {
            glyphs.add(new Glyph(glyph.text(), area.left() + glyph.x() * scale, area.top() + glyph.baseline() * scale,
                    glyph.width() * scale, glyph.size() * scale));
        }
        List<Ruling> rulings = new ArrayList<>(page.rulings());
        for (Ruling line : content.rulings()) {
            double across = line.horizontal() ? area.top() : area.left();
            double along = line.horizontal() ? area.left() : area.top();
            rulings.add(new Ruling(line.horizontal(), across + line.at() * scale, along + line.from() * scale,
                    along + line.to() * scale));
        }
        return new PageContent(page.number(), page.width(), page.height(), glyphs, rulings);
    }
}
