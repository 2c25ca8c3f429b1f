package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;

/** Makes blocks of the pieces of all pages: paragraphs over line ends, tables over page ends. */
final class PrintedBlocks {

    private final List<Piece> pieces;
    private final Paragraphs paragraphs;
    private final double columnWidth;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private PrintedBlocks(List<Piece> pieces) {
        this.pieces = pieces;
        this.paragraphs = new Paragraphs(pieces);
        double[] sizes = pieces.stream().filter(Piece.Text.class::isInstance).map(Piece.Text.class::cast)
                .filter(text -> text.line().isTabular()).mapToDouble(text -> text.line().size()).sorted().toArray();
        this.columnWidth = sizes.length == 0 ? 6 : sizes[sizes.length / 2] / 2;
    }

    static List<Block> of(List<Piece> pieces) {
        PrintedBlocks made = new PrintedBlocks(pieces);
        int next = 0;
        while (next < pieces.size()) {
            next = switch (pieces.get(next)) {
                case Piece.Text text -> made.addText(text, next);
                case Piece.Table table -> made.addTable(next);
            };
        }
        return made.blocks;
    }

    private int addText(Piece.Text first, int index) {
        Place place = new Place(first.page(), first.number(), null);
        if (first.line().isTabular()) {
            blocks.add(new Line(first.line().typed(columnWidth), place));
            return index + 1;
        }
        StringBuilder text = new StringBuilder(first.line().text());
        int last = index;
        while (paragraphs.goesOn(last)) {
            last++;
            TextLine line = ((Piece.Text) pieces.get(last)).line();
            boolean words = text.charAt(text.length() - 1) < 0x80 && line.first().text().charAt(0) < 0x80
                    && !line.first().isDigit();
            text.append(words ? " " : "").append(line.text());
        }
        blocks.add(new Line(text.toString(), place));
        return last + 1;
    }

    private int addTable(int index) {
        int end = index + 1;
        while (end < pieces.size() && pieces.get(end) instanceof Piece.Table next
                && ((Piece.Table) pieces.get(end - 1)).goesOnIn(next)) {
            end++;
        }
        List<Piece.Table> parts = pieces.subList(index, end).stream().map(Piece.Table.class::cast).toList();
        List<Double> lines = new ArrayList<>();
        parts.forEach(part -> lines.addAll(part.rulings().columnLines()));
        List<Double> columnLines = RuledTable.distinct(lines);
        List<TableRow> rows = new ArrayList<>();
        tables++;
        for (Piece.Table part : parts) {
            Lattice lattice = new Lattice(part.rulings(), columnLines);
            StrayNumbers strays = StrayNumbers.of(part.glyphs(), lattice);
            List<TableRow> ofPage = new ArrayList<>();
            for (int row = 0; row < lattice.rows(); row++) {
                ofPage.add(TableRow.of(lattice, row,
                        new Place(part.page(), null, "表" + tables + " 第" + (rows.size() + row + 1) + "行")));
            }
            strays.writeInto(ofPage);
            PageSeam.close(rows, ofPage);
            rows.addAll(ofPage);
        }
        addBands(rows);
        return end;
    }

    /** Parts under headings of their own have columns of their own, as the parts of table two. */
    private void addBands(List<TableRow> rows) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).isUndivided()) {
                addBand(rows.subList(start, i));
                start = i;
            }
        }
    }

    private void addBand(List<TableRow> rows) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().lattice().columns(); column++) {
            int at = column;
            if (rows.stream().anyMatch(row -> row.isDivided(at))) {
                columns.add(column);
            }
        }
        blocks.add(new Grid(rows.stream().map(row -> new GridRow(columns.stream()
                .map(row.texts()::get).toList(), row.place())).toList()));
    }
}
