package cn.gouji.parse.form.cell;

import java.util.List;

/**
 * The ways in which the places of an observed row can stand for the columns of the form.
 *
 * @param options each lists the columns from the left; null where the option leaves a column without a place
 * @param clean whether the only option is what the document shows: as many values as columns, side by side
 */
public record Placement(List<CellText[]> options, boolean clean) {

    /** No way is known: nothing can be told of any column. */
    public static final Placement UNKNOWN = new Placement(List.of(), false);

    public static Placement only(CellText[] option, boolean clean) {
        return new Placement(List.<CellText[]>of(option), clean);
    }

    /** The same ways, none of which is certain. */
    public Placement doubtful() {
        return new Placement(options, false);
    }
}
