package cn.gouji.parse.form.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Where header lines of a grid have the first column of each block. */
public final class HeaderPlaces {

    /** Where a header line has the first column, and how wide the line is. */
    public record Header(int start, List<String> cells) {

        int width() {
            return cells.size();
        }
    }

    private final Map<ColumnNames, Header> headers = new HashMap<>();
    private final Set<ColumnNames> blocks;
    private final boolean storeys;

    /** @param storeys whether the names of a block's columns stand on several lines */
    public HeaderPlaces(Set<ColumnNames> blocks, List<TextRow> lines, boolean storeys) {
        this.blocks = blocks;
        this.storeys = storeys;
        List<String> above = List.of();
        for (TextRow line : lines) {
            if (line.grid()) {
                read(line.cells(), above);
                above = line.cells();
            }
        }
    }

    /** The last header line of a block, null if there is none. */
    public Header of(ColumnNames block) {
        return headers.get(block);
    }

    private void read(List<String> cells, List<String> above) {
        for (int i = 0; i < cells.size(); i++) {
            String core = Wording.core(cells.get(i));
            for (ColumnNames block : blocks) {
                if (block.first().equals(core) && (storeys || areNamed(block, cells))) {
                    headers.put(block, new Header(i, withNamesAbove(cells, i + block.width(), above)));
                }
            }
        }
    }

    /** Columns behind those of the form may have their names in a storey above. */
    private static List<String> withNamesAbove(List<String> cells, int from, List<String> above) {
        if (from >= cells.size() || above.size() != cells.size()) {
            return cells;
        }
        List<String> names = new ArrayList<>(cells);
        for (int i = from; i < names.size(); i++) {
            String name = above.get(i);
            if (names.get(i).isEmpty() && !Wording.core(name).isEmpty()
                    && !Character.isDigit(name.charAt(name.length() - 1))) {
                names.set(i, name);
            }
        }
        return names;
    }

    /** Blocks of table two begin with the same column, but do not have the same columns. */
    private static boolean areNamed(ColumnNames block, List<String> cells) {
        int named = 0;
        for (String cell : cells) {
            named |= block.columnsOf(Wording.core(cell));
        }
        return Integer.bitCount(named) == block.width();
    }
}
