package cn.gouji.parse.page;

import java.util.List;

/** What every format reader produces: lines and grids in reading order, with their places. */
public record Document(List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
