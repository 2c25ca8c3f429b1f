package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.paper.Ruling;

/** Where a cell of a ruled table is on its page. */
public record CellArea(double left, double top, double right, double bottom) {

    /** The cells of all tables that the lines of a page make. */
    public static List<CellArea> of(List<Ruling> rulings) {
        List<CellArea> areas = new ArrayList<>();
        for (RuledTable table : RuledTable.find(rulings)) {
            areas.addAll(new Lattice(table, table.columnLines()).areas());
        }
        return areas;
    }

    /**
     * The lines of all tables, without what touches them in a scan but is no line of theirs.
     *
     * @param width of the narrowest table
     * @param shortest line that may end where no other begins, as a part of a line that is partly lost
     */
    public static List<Ruling> linesOfTables(List<Ruling> rulings, double width, double shortest) {
        return RuledTable.find(rulings).stream().filter(table -> table.right() - table.left() >= width)
                .flatMap(table -> table.linesWithout(shortest).stream()).toList();
    }

    CellArea and(CellArea other) {
        return new CellArea(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
