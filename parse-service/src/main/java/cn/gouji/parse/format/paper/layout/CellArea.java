package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** The lines of all tables that are not narrower than this. */
    public static List<Ruling> linesOfTables(List<Ruling> rulings, double width) {
        return RuledTable.find(rulings).stream().filter(table -> table.right() - table.left() >= width)
                .flatMap(table -> Stream.concat(table.horizontals().stream(), table.verticals().stream())).toList();
    }

    CellArea and(CellArea other) {
        return new CellArea(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
