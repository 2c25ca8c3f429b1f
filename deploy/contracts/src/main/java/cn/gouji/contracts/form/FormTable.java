package cn.gouji.contracts.form;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the form's three tables.
 *
 * @param name first part of its cell ids
 * @param section number of the section that holds it
 */
public record FormTable(String name, int section, List<FormBlock> blocks) {

    public FormTable {
        blocks = List.copyOf(blocks);
    }

    /** The table's cells, row by row as printed. */
    public Stream<Cell> cells() {
        return blocks.stream().flatMap(block -> block.rows().stream()
                .flatMap(row -> block.columns().stream().map(column -> new Cell(name, section, row, column))));
    }
}
