package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;

/**
 * A row of a ruled table.
 *
 * @param row of the lattice
 * @param texts of its columns; may be changed
 */
record TableRow(Lattice lattice, int row, List<String> texts, Place place) {

    static TableRow of(Lattice lattice, int row, Place place) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < lattice.columns(); column++) {
            texts.add(lattice.text(row, column));
        }
        return new TableRow(lattice, row, texts, place);
    }

    boolean isDivided(int column) {
        return lattice.isDivided(row, column);
    }

    boolean isUndivided() {
        return lattice.isUndivided(row);
    }

    /** Whether the number in a column may go on in that of another row, on the next page. */
    boolean goesOnIn(TableRow next, int column) {
        return CellText.goesOn(lattice.glyphs(row, column), next.lattice.glyphs(next.row, column),
                lattice.width(row, column));
    }
}
