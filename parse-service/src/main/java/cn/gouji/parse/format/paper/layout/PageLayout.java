package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;

/** Divides a page into ruled tables and lines of text. */
final class PageLayout {

    private PageLayout() {
    }

    static List<Piece> pieces(PageContent page) {
        List<RuledTable> tables = new ArrayList<>(RuledTable.find(page.rulings()));
        // Lines between rows only do not tell the columns: the gaps in the text do.
        tables.removeIf(table -> table.columnLines().size() <= 2);
        // A table inside a cell of another comes first, so that its text is its own.
        tables.sort(Comparator.comparingDouble(RuledTable::area));
        List<List<Glyph>> inside = new ArrayList<>();
        tables.forEach(table -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (NumberRun run : NumberRun.of(page.glyphs())) {
            // A number that begins in a table and leaves it would lose its last digits.
            int whole = run.isNumber() ? indexOf(tables, run.glyphs().getFirst()) : -1;
            for (Glyph glyph : run.glyphs()) {
                int table = whole < 0 ? indexOf(tables, glyph) : whole;
                (table < 0 ? outside : inside.get(table)).add(glyph);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            if (inside.get(i).stream().anyMatch(glyph -> !glyph.isBlank())) {
                pieces.add(new Piece.Table(tables.get(i), inside.get(i), page.number(), page.guessed()));
            }
        }
        int number = 0;
        for (TextLine line : TextLine.of(outside)) {
            pieces.add(new Piece.Text(line, page.number(), ++number, page.width(), page.height()));
        }
        pieces.sort(Comparator.comparingDouble(Piece::top));
        return pieces;
    }

    private static int indexOf(List<RuledTable> tables, Glyph glyph) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).contains(glyph)) {
                return i;
            }
        }
        return -1;
    }
}
