package cn.gouji.parse.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.report.Place;

/**
 * What every format reader produces: lines and grids in reading order, with their places.
 *
 * @param asides lines that stand beside the text, such as page headers: not part of it, but they may give its title
 * @param recognised places of the lines and rows that were recognised from a picture
 */
public record Document(List<Block> blocks, List<Line> asides, Set<Place> recognised) {

    public Document {
        blocks = List.copyOf(blocks);
        asides = List.copyOf(asides);
        recognised = Set.copyOf(recognised);
    }

    public Document(List<Block> blocks, List<Line> asides) {
        this(blocks, asides, Set.of());
    }

    public Document(List<Block> blocks) {
        this(blocks, List.of());
    }

    /** A document of pages, some of which are pictures. */
    public static Document ofPages(List<Block> blocks, Set<Integer> pictures) {
        return new Document(blocks, List.of(), blocks.stream().flatMap(Document::places)
                .filter(place -> pictures.contains(place.page())).collect(Collectors.toSet()));
    }

    private static Stream<Place> places(Block block) {
        return switch (block) {
            case Line line -> Stream.of(line.place());
            case Grid grid -> grid.rows().stream().map(GridRow::place);
            case Picture picture -> Stream.of();
        };
    }

    /** Whether there are pictures that nobody has looked at. */
    public boolean hasPictures() {
        return blocks.stream().anyMatch(Picture.class::isInstance);
    }

    /** Number of characters in lines and cells. */
    public long length() {
        long length = 0;
        for (Block block : blocks) {
            length += switch (block) {
                case Line line -> line.text().length();
                case Grid grid -> length(grid);
                case Picture picture -> 0;
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
