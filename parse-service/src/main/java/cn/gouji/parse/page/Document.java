package cn.gouji.parse.page;

import java.util.List;
import java.util.Set;

/**
 * What every format reader produces: lines and grids in reading order, with their places.
 *
 * @param asides lines that stand beside the text, such as page headers: not part of it, but they may give its title
 * @param pictures numbers of the pages whose text was recognised from a picture
 */
public record Document(List<Block> blocks, List<Line> asides, Set<Integer> pictures) {

    public Document {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
        pictures = Set.copyOf(pictures);
    }

    public Document(List<Block> blocks, List<Line> asides) {
        this(blocks, asides, Set.of());
    }

    public Document(List<Block> blocks) {
        this(blocks, List.of());
    }

    /** Number of characters in lines and cells. */
    public long length() {
        long length = 0;
        for (Block block : blocks) {
            length += switch (block) {
                case Line line -> line.text().length();
                case Grid grid -> length(grid);
            };
        }
        return length;
    }

    private static long length(Grid grid) {
        long length = 0;
        for (GridRow row : grid.rows()) {
            for (String cell : row.cells()) {
                length += cell.length();
            }
        }
        return length;
    }
}
