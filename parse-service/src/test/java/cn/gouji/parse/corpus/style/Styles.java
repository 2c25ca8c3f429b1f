package cn.gouji.parse.corpus.style;

import java.util.List;

/** The styles of the corpus. */
public final class Styles {

    /** Every style once. */
    public static final List<Style> ALL = List.of(
            new SeparatedRows("tabs", "", "\t", ""),
            new SeparatedRows("pipes", "| ", " | ", " |"),
            new MarkdownTable(),
            new SeparatedRows("pipes without outer bars", "", " | ", ""),
            new CommaRows(),
            new AlignedColumns(),
            new SpacedRows("single spaces", " "),
            new SpacedRows("three spaces", "   "),
            new CellPerLine("cell a line", 1),
            new CellPerLine("cell a line, blank lines between", 2),
            new OneLine(),
            new CopiedCells("bars without merged cells", " ", " ", false),
            new CopiedCells("bars, merged cells behind the row", " ", " ", true),
            new CopiedCells("bars, a cell a line", " ", "\n", true),
            new CopiedCells("bars on lines of their own", "\n", "\n", false));

    private Styles() {
    }

    public static Style named(String name) {
        return ALL.stream().filter(style -> style.name().equals(name)).findFirst().orElseThrow();
    }
}
