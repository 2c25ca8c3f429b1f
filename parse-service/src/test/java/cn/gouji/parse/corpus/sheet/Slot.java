package cn.gouji.parse.corpus.sheet;

import java.util.Objects;

/**
 * One printed column of a table row.
 *
 * @param cell id of the form's cell whose value stands here, or null
 * @param doubtful the print no longer tells the value for certain
 */
public record Slot(SlotKind kind, String text, String cell, boolean doubtful) {

    private static final Slot GAP = new Slot(SlotKind.GAP, "", null, false);

    public Slot {
        Objects.requireNonNull(text, "text must not be null");
        if ((kind == SlotKind.VALUE) != (cell != null)) {
            throw new IllegalArgumentException("A value belongs to a cell, and nothing else does");
        }
    }

    public static Slot gap() {
        return GAP;
    }

    public static Slot of(SlotKind kind, String text) {
        return new Slot(kind, text, null, false);
    }

    public static Slot value(String cell, String text) {
        return new Slot(SlotKind.VALUE, text, cell, false);
    }

    public boolean is(SlotKind wanted) {
        return kind == wanted;
    }

    /** Whether nothing but a blank or a placeholder is printed here. */
    public boolean blank() {
        return text.isBlank() || Placeholders.holds(text);
    }

    public Slot withText(String changed) {
        return new Slot(kind, changed, cell, doubtful);
    }

    /** The same place, but with a print that may be taken for something else. */
    public Slot doubted(String changed) {
        return new Slot(kind, changed, cell, true);
    }
}
